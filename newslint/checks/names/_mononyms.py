"""Who is called by one name in any story, and whose surname needs no first name: artists, footballers, thinkers, popes, queens, figures of fiction."""

from __future__ import annotations

from newslint.layers.names.persons import fold

_TEXT = """
adele aaliyah akon anastacia anitta anohni arletty armin avicii aznavour babyface banksy basquiat beck bebeto beyoncé björk bono bourvil brandy brassaï cafu canaletto cantinflas
caravaggio casemiro cher ciara coluche colette common coolio d'angelo dalida deco dido divine donatello donovan drake duffy dunga eazy-e eminem enya ederson elvis evita fabinho
fabio fabolous falco falcao fela fergie fernandel flea flo garrincha gavi ghostface giotto grimes grock halsey hergé hozier hulk iman isco jadakiss jay-z jewel jorginho kaká
kaka kesha koke kenshi lecrae lizzo lorde ludacris lula lulu madonna maluma marta marquinhos melanie midori miguel mika moby molière morrissey moses muhammad mya nadar nani nas ne-yo
nelly neymar nico nigo nico odetta offset orlan oscar outkast pelé pepe pink pitbull plato prince pussyfoot quavo questlove rakim ramires raphael raphinha rembrandt richarlison rihanna
rivaldo rivelino robinho rodri rodrygo romário ronaldinho ronaldo rosalía sade saki seal selena shaggy shakira sia sisqó slash socrates sócrates solange sting stendhal stromae
sukarno suharto teller tiësto tintoretto tite tito titian twiggy usher valentino vangelis vinícius voltaire weegee willian xavi xzibit yanni zendaya zico zucchero zola
abba bach balzac beethoven brahms byron calvin caesar camus cervantes chaucer chekhov chopin cicero cleopatra confucius copernicus dante darwin debussy degas descartes dickens
dostoevsky dvořák einstein euclid euripides faust freud galen galileo gandhi garibaldi goethe gogol goya handel haydn hegel hemingway herodotus hippocrates hitler homer ibsen
joyce jung kafka kant keats keynes kepler lenin leonardo lincoln linnaeus liszt locke luther machiavelli mahler manet mao marx matisse mendel mendelssohn michelangelo milton
monet montaigne montessori mozart mussolini napoleon nero newton nietzsche nostradamus ovid pascal pasteur picasso plutarch proust puccini pushkin rasputin ravel renoir rodin rossini
rousseau rubens sartre schubert schumann shakespeare shelley sophocles spinoza stalin stravinsky tchaikovsky tolkien tolstoy trotsky turgenev turner tutankhamun vermeer verdi virgil
vivaldi wagner wittgenstein wordsworth chagall cézanne cezanne gauguin warhol kahlo klimt bosch bruegel brueghel dürer holbein velázquez thatcher churchill
boniface clement gregory pius leo innocent urban benedict francis zosimus charles camilla elizabeth william harry diana philip
tintin asterix christ obelix batman superman dracula frankenstein godzilla gollum gandalf hamlet macbeth othello ophelia falstaff sherlock poirot maigret marple paddington pikachu pinocchio
pippi popeye rapunzel robocop romeo juliet scrooge shrek snoopy tarzan voldemort wolverine yoda zorro rumpole morse columbo rebus snape dumbledore gatsby quixote odysseus hercules
achilles ulysses zeus buddha jesus krishna shiva moses abraham
"""
MONONYMS = frozenset(fold(w).replace(" ", "-") for w in _TEXT.split())
