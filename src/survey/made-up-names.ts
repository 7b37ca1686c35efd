/** Made-up names of people, as data: each is rare enough that nobody is meant. */
export const givenNames =
  "Alma Bertil Clio Dorian Edda Fergus Greer Hollis Imre Junia Kester Linnea Milo Nessa Orla Piers Quilla Runa Stellan Tamsin Ulric Verity Wystan Xenia Yorick Zelda Anselm Beatrix Corwin Delphine Emeric Fenella Gideon Hester Ismay Jasper Keziah Lorcan Maren Nicol Ottilie Perrin Rosalba Saskia Torquil Una Viggo Wilmot".split(
    " ",
  );

export const familyNames =
  "Aldercott Brindlecombe Cardwine Dellacourt Esterhouse Fennimore Gadsby Hargrave Inchbald Jessop Kittering Larkspoor Merriwether Nettlefold Oxenford Pettibone Quillfeather Ravenscroft Smallbone Thistlewood Underhay Vantongeren Wetherell Yarborough Zimmerly Ackerbloom Birtwhistle Crumbholtz Dunwiddie Eglantyne Fothergill Goosander Hazelrigg Illingsworth Jellicoe Kestrelman Lovelock Mumblethorp Northcliffe Ormsbacher Pennyfeather Rumbelow Sallowby Tolliver Uxbridge Vellacott Winterbourne Yaxleyham".split(
    " ",
  );
