"""Short forms that no rule of grammar gives, for people whom reporters shorten wrongly; and double surnames that are halved."""

from __future__ import annotations

from newslint.layers.names.persons import fold

#: Full name, short form, words that alone are not it.
_TABLE = """
José Luis Rodríguez Zapatero = Zapatero - Rodríguez; Mohammed bin Salman = Prince Mohammed - Salman; Mohamed bin Zayed = Sheikh Mohamed - Zayed; Tamim bin Hamad = Sheikh Tamim - Hamad;
Khalid bin Salman = Prince Khalid - Salman; Mohammed bin Nayef = Prince Mohammed - Nayef; Turki al-Faisal = Prince Turki - Faisal; Alwaleed bin Talal = Prince Alwaleed - Talal; Bandar bin Sultan = Prince Bandar - Sultan;
Mohammed bin Rashid = Sheikh Mohammed - Rashid; Osama bin Laden = bin Laden - Laden; Zine el-Abidine Ben Ali = Ben Ali - Ali; Zine El Abidine Ben Ali = Ben Ali - Ali; Ahmed Ben Bella = Ben Bella - Bella;
David Ben-Gurion = Ben-Gurion - Gurion; Itamar Ben-Gvir = Ben-Gvir - Gvir; Le Duc Tho = Tho - Le|Duc; Nguyen Van Thieu = Thieu - Nguyen|Van; Ngo Dinh Diem = Diem - Ngo|Dinh; Nguyen Cao Ky = Ky - Nguyen|Cao;
Vo Van Kiet = Kiet - Vo|Van; Phan Van Khai = Khai - Phan|Van; Nguyen Tan Dung = Dung - Nguyen|Tan; Truong Tan Sang = Sang - Truong|Tan; Vo Van Thuong = Thuong - Vo|Van; To Lam = Lam - To; Luong Cuong = Cuong - Luong;
Pham Van Dong = Dong - Pham|Van; Tran Dai Quang = Quang - Tran|Dai; Le Kha Phieu = Phieu - Kha; Nong Duc Manh = Manh - Nong|Duc; Duong Van Minh = Minh - Duong|Van; Bui Tin = Tin - Bui; Pham Nhat Vuong = Vuong - Pham|Nhat;
Tran Duc Luong = Luong - Tran|Duc; Nguyen Minh Triet = Triet - Nguyen|Minh; Dang Thi Ngoc Thinh = Thinh - Dang; Truong My Lan = Lan - Truong|My; Nguyen Thi Binh = Binh - Nguyen|Thi; Tran Thanh Man = Man - Tran|Thanh;
Daniel Day-Lewis = Day-Lewis - Lewis|Day; Iain Duncan Smith = Duncan Smith - Smith; Andrew Lloyd Webber = Lloyd Webber - Webber; Sacha Baron Cohen = Baron Cohen - Cohen; Helena Bonham Carter = Bonham Carter - Carter;
Kristin Scott Thomas = Scott Thomas - Thomas; Ralph Vaughan Williams = Vaughan Williams - Williams; David Lloyd George = Lloyd George - George; Arthur Conan Doyle = Conan Doyle - Conan; Tim Berners-Lee = Berners-Lee - Lee;
Peter Maxwell Davies = Maxwell Davies - Davies; Richard Rodney Bennett = Bennett - Rodney; Jacob Rees-Mogg = Rees-Mogg - Mogg|Rees; Rebecca Long-Bailey = Long-Bailey - Bailey|Long; Kim Leadbeater = Leadbeater - ;
Charlotte Perkins Gilman = Gilman - Perkins; Boutros Boutros-Ghali = Boutros-Ghali - Ghali; Dominique Strauss-Kahn = Strauss-Kahn - Kahn|Strauss; Jean-Luc Mélenchon = Mélenchon - Luc; Valéry Giscard d'Estaing = Giscard - Estaing;
Marine Le Pen = Le Pen - Pen; Jean-Marie Le Pen = Le Pen - Pen; Daniel arap Moi = Moi - arap; Robert De Niro = De Niro - Niro; Leonardo DiCaprio = DiCaprio - Caprio; Bill de Blasio = de Blasio - Blasio; Ron DeSantis = DeSantis - Santis;
Willem de Kooning = de Kooning - Kooning; Louis van Gaal = van Gaal - Gaal; Robin van Persie = van Persie - Persie; Virgil van Dijk = van Dijk - Dijk; Ruud van Nistelrooy = van Nistelrooy - Nistelrooy; Edwin van der Sar = van der Sar - Sar;
Oscar De La Hoya = De La Hoya - Hoya; Miguel de la Madrid = de la Madrid - Madrid; Javier Pérez de Cuéllar = Pérez de Cuéllar - Cuéllar; Hernando de Soto = de Soto - Soto; Bashar al-Assad = Assad - Bashar; Muqtada al-Sadr = Sadr - Muqtada;
Carlos Salinas de Gortari = Salinas - Gortari; Luis Echeverría Álvarez = Echeverría - Álvarez; José López Portillo = López Portillo - Portillo; Gustavo Díaz Ordaz = Díaz Ordaz - Ordaz; Felipe Calderón Hinojosa = Calderón - Hinojosa;
Federico García Lorca = García Lorca - García; José Ortega y Gasset = Ortega - Gasset; Gabriel García Márquez = García Márquez - Márquez|García; Mario Vargas Llosa = Vargas Llosa - Llosa|Vargas; Violeta Barrios de Chamorro = Chamorro - Barrios;
Fidel Castro Ruz = Castro - Ruz; Raúl Castro Ruz = Castro - Ruz; Nicolás Maduro Moros = Maduro - Moros; Hugo Chávez Frías = Chávez - Frías; Carlos Andrés Pérez = Pérez - Andrés; Alberto Núñez Feijóo = Feijóo - Núñez; Alfredo Pérez Rubalcaba = Rubalcaba - Pérez;
Andrés Manuel López Obrador = López Obrador - Obrador|López; Enrique Peña Nieto = Peña Nieto - Nieto|Peña; Juan Carlos Varela Rodríguez = Varela - ; Pedro Pablo Kuczynski = Kuczynski - Pablo; Xiomara Castro de Zelaya = Castro - Zelaya;
Fernando Henrique Cardoso = Cardoso - Henrique; Juscelino Kubitschek de Oliveira = Kubitschek - Oliveira; Getúlio Vargas = Vargas - Getúlio; Marcelo Rebelo de Sousa = Rebelo de Sousa - Sousa; José Manuel Durão Barroso = Barroso - Durão;
Aníbal Cavaco Silva = Cavaco Silva - Silva; Edson Arantes do Nascimento = Pelé - Nascimento|Arantes; José Ramos-Horta = Ramos-Horta - Horta|Ramos; Xanana Gusmão = Gusmão - ; José Eduardo dos Santos = dos Santos - Santos;
Juan Manuel Santos Calderón = Santos - Calderón; Haile Mariam Desalegn = Hailemariam - Desalegn; Hailemariam Desalegn = Hailemariam - Desalegn; Meles Zenawi = Meles - Zenawi; Mengistu Haile Mariam = Mengistu - Mariam|Haile; Haile Gebrselassie = Haile - ;
Sahle-Work Zewde = Sahle-Work - Zewde; Taye Atske Selassie = Taye - Selassie|Atske; Birhanu Nega = Birhanu - Nega; Debretsion Gebremichael = Debretsion - Gebremichael; Demeke Mekonnen = Demeke - Mekonnen; Abiy Ahmed Ali = Abiy - Ahmed|Ali;
Getachew Reda = Getachew - Reda; Lemma Megersa = Lemma - Megersa; Jawar Mohammed = Jawar - Mohammed; Kenenisa Bekele = Bekele - ; Win Myint = Win Myint - Myint|Win; Htin Kyaw = Htin Kyaw - Kyaw|Htin; Than Shwe = Than Shwe - Shwe|Than;
Khin Nyunt = Khin Nyunt - Nyunt|Khin; Soe Win = Soe Win - Win|Soe; Myint Swe = Myint Swe - Swe|Myint; Min Aung Hlaing = Min Aung Hlaing - Hlaing|Aung Hlaing|Aung; Ne Win = Ne Win - Win|Ne; Aung San Suu Kyi = Suu Kyi - Kyi|Suu|San Suu Kyi;
Soe Thein = Soe Thein - Thein|Soe; Kyaw Moe Tun = Kyaw Moe Tun - Tun|Kyaw; Wa Lone = Wa Lone - Lone|Wa; Kyaw Soe Oo = Kyaw Soe Oo - Oo|Kyaw; Ma Thida = Ma Thida - Thida; Pol Pot = Pol Pot - Pot|Pol; Heng Samrin = Heng Samrin - Samrin|Heng; Hun Manet = Hun Manet - Manet|Hun;
Lon Nol = Lon Nol - Nol|Lon; Sam Rainsy = Sam Rainsy - Rainsy|Sam; Kem Sokha = Kem Sokha - Sokha|Kem; Khieu Samphan = Khieu Samphan - Samphan|Khieu; Nuon Chea = Nuon Chea - Chea|Nuon; Ieng Sary = Ieng Sary - Sary|Ieng; Hun Sen = Hun Sen - Sen|Hun;
Abhisit Vejjajiva = Abhisit - Vejjajiva; Srettha Thavisin = Srettha - Thavisin; Paetongtarn Shinawatra = Paetongtarn - Shinawatra; Pita Limjaroenrat = Pita - Limjaroenrat; Anutin Charnvirakul = Anutin - Charnvirakul; Samak Sundaravej = Samak - Sundaravej;
Somchai Wongsawat = Somchai - Wongsawat; Chuan Leekpai = Chuan - Leekpai; Prem Tinsulanonda = Prem - Tinsulanonda; Prawit Wongsuwan = Prawit - Wongsuwan; Chavalit Yongchaiyudh = Chavalit - Yongchaiyudh; Suthep Thaugsuban = Suthep - Thaugsuban;
Sondhi Limthongkul = Sondhi - Limthongkul; Thanathorn Juangroongruangkit = Thanathorn - Juangroongruangkit; Surayud Chulanont = Surayud - Chulanont; Apichatpong Weerasethakul = Apichatpong - ; Banharn Silpa-archa = Banharn - Silpa-archa;
Prabowo Subianto = Prabowo - Subianto; Joko Widodo = Widodo - Joko; Ganjar Pranowo = Ganjar - Pranowo; Anies Baswedan = Anies - Baswedan; Gibran Rakabuming Raka = Gibran - Raka|Rakabuming; Basuki Tjahaja Purnama = Basuki - Purnama|Tjahaja;
Retno Marsudi = Retno - Marsudi; Sri Mulyani = Sri Mulyani - Mulyani|Sri; Susi Pudjiastuti = Susi - Pudjiastuti; Abdurrahman Wahid = Wahid - Abdurrahman; Puan Maharani = Puan - Maharani; Luhut Binsar Pandjaitan = Luhut - Pandjaitan|Binsar; Luhut Pandjaitan = Luhut - Pandjaitan;
Ismail Sabri Yaakob = Ismail Sabri - Yaakob; Abdullah Ahmad Badawi = Abdullah - Badawi|Ahmad; Muhyiddin Yassin = Muhyiddin - Yassin; Hishammuddin Hussein = Hishammuddin - Hussein; Wan Azizah Wan Ismail = Wan Azizah - Ismail; Nurul Izzah Anwar = Nurul Izzah - Anwar|Nurul;
Rafizi Ramli = Rafizi - Ramli; Khairy Jamaluddin = Khairy - Jamaluddin; Zahid Hamidi = Zahid - Hamidi; Ahmad Zahid Hamidi = Zahid - Hamidi; Halimah Yacob = Halimah - Yacob; Tunku Abdul Rahman = Tunku - Rahman|Abdul; Rosmah Mansor = Rosmah - Mansor; Syed Saddiq = Syed Saddiq - Saddiq|Syed;
Hassanal Bolkiah = Hassanal - Bolkiah; Tharman Shanmugaratnam = Tharman - Shanmugaratnam; Sheikh Hasina = Hasina - Sheikh; Sheikh Mujibur Rahman = Mujib - Sheikh; Ranil Wickremesinghe = Wickremesinghe - Ranil; Abdul Kalam = Kalam - Abdul; Manmohan Singh = Singh - Manmohan;
Guðni Jóhannesson = Guðni - Jóhannesson; Halla Tómasdóttir = Halla - Tómasdóttir; Katrín Jakobsdóttir = Katrín - ; Vigdís Finnbogadóttir = Vigdís - Finnbogadóttir; Jóhanna Sigurðardóttir = Jóhanna - ; Olusegun Obasanjo = Obasanjo - Olusegun; Goodluck Jonathan = Jonathan - Goodluck;
Isaias Afwerki = Isaias - Afwerki; Tedros Adhanom Ghebreyesus = Tedros - Ghebreyesus|Adhanom; Bobi Wine = Wine - Bobi; Mobutu Sese Seko = Mobutu - Seko|Sese; Ursula von der Leyen = von der Leyen - Leyen; Luiz Inácio Lula da Silva = Lula - Silva|da Silva|Inácio;
Charles de Gaulle = de Gaulle - Gaulle; Simone de Beauvoir = Beauvoir - ; Daphne du Maurier = du Maurier - Maurier; Manuel Valls = Valls - ; Guillermo del Toro = del Toro - Toro; Benicio del Toro = del Toro - Toro; Juan Martín del Potro = del Potro - Potro; Ana de Armas = de Armas - Armas;
Kevin De Bruyne = De Bruyne - Bruyne; Frenkie de Jong = de Jong - Jong; Matthijs de Ligt = de Ligt - Ligt; Roberto Di Matteo = Di Matteo - Matteo; Paolo Di Canio = Di Canio - Canio; Luigi Di Maio = Di Maio - Maio; Antonio Di Pietro = Di Pietro - Pietro; Ángel Di María = Di María - María;
Mathieu van der Poel = van der Poel - Poel; Wout van Aert = van Aert - Aert; Marco van Basten = van Basten - Basten; Gus Van Sant = Van Sant - Sant; Mies van der Rohe = Mies - Rohe; Dick Van Dyke = Van Dyke - Dyke; Jean-Claude Van Damme = Van Damme - Damme; Eddie Van Halen = Van Halen - Halen;
Herman Van Rompuy = Van Rompuy - Rompuy; Sandra Day O'Connor = O'Connor - Day; Ruth Bader Ginsburg = Ginsburg - Bader; Chiang Kai-shek = Chiang - Kai-shek; Sun Yat-sen = Sun - Yat-sen
"""
#: Folded full name to the short form and the folded words that are not it.
SHORT_FORMS: dict[str, tuple[str, frozenset[str]]] = {}
for _entry in _TABLE.replace("\n", " ").split(";"):
    _name, _, _rest = _entry.strip().partition(" = ")
    _right, _, _wrong = _rest.partition(" - ")
    if _wrong.strip():
        SHORT_FORMS[fold(_name)] = (_right.strip(), frozenset(fold(w) for w in _wrong.split("|")))
