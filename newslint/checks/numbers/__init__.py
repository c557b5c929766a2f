"""Rules of NL3: a folder for each topic; what several topics share lies here."""
