/**
 * Landmark cases of the United States Supreme Court under `us/case/`: `Name;Other name@volume/page`.
 *
 * The part before "v." (or after it, marked with `>`) is the short form that may stand alone once the case is named.
 */
export const usCases = `
Roe v. Wade@410/113
Dobbs v. Jackson Women's Health Organization@597/215
Planned Parenthood v. Casey;Planned Parenthood of Southeastern Pennsylvania v. Casey@505/833
Brown v. Board of Education;Brown v. Board;Brown v. Board of Education of Topeka@347/483
Plessy v. Ferguson@163/537
Dred Scott v. Sandford;Dred Scott decision;Dred Scott@60/393
Obergefell v. Hodges@576/644
United States v. Windsor@570/744
Lawrence v. Texas@539/558
Loving v. Virginia@388/1
Griswold v. Connecticut@381/479
Whole Woman's Health v. Hellerstedt@579/582
Citizens United v. Federal Election Commission;Citizens United v. FEC;Citizens United@558/310
Buckley v. Valeo@424/1
McCutcheon v. Federal Election Commission;McCutcheon v. FEC@572/185
Bush v. Gore@531/98
Shelby County v. Holder@570/529
Rucho v. Common Cause
Moore v. Harper@600/1
Baker v. Carr@369/186
District of Columbia v. Heller;D.C. v. Heller;Heller decision@554/570
McDonald v. City of Chicago;McDonald v. Chicago@561/742
New York State Rifle & Pistol Association v. Bruen;New York State Rifle and Pistol Association v. Bruen;New York State Rifle & Pistol Association, Inc. v. Bruen@597/1
United States v. Rahimi@602/680
Miranda v. Arizona@384/436
Gideon v. Wainwright@372/335
Mapp v. Ohio@367/643
Terry v. Ohio@392/1
Katz v. United States@389/347
Carpenter v. United States@585/296
Brady v. Maryland@373/83
Furman v. Georgia@408/238
Marbury v. Madison@5/137
McCulloch v. Maryland@17/316
Lochner v. New York@198/45
Korematsu v. United States;Korematsu decision@323/214
Youngstown Sheet & Tube Co. v. Sawyer;Youngstown Sheet & Tube v. Sawyer;Youngstown v. Sawyer@343/579
United States v. Nixon@418/683
Trump v. United States@603/593
Trump v. Anderson@601/100
Trump v. Hawaii@585/667
Trump v. CASA;Trump v. CASA, Inc.
Humphrey's Executor v. United States;Humphrey's Executor@295/602
Seila Law v. Consumer Financial Protection Bureau;Seila Law v. CFPB
Chevron v. Natural Resources Defense Council;Chevron U.S.A. v. Natural Resources Defense Council;Chevron v. NRDC;Chevron deference;Chevron doctrine@467/837
Loper Bright Enterprises v. Raimondo;Loper Bright v. Raimondo@603/369
West Virginia v. EPA;West Virginia v. Environmental Protection Agency@597/697
Massachusetts v. EPA;Massachusetts v. Environmental Protection Agency@549/497
Sackett v. EPA;Sackett v. Environmental Protection Agency@598/651
National Federation of Independent Business v. Sebelius;NFIB v. Sebelius@567/519
King v. Burwell@576/473
Burwell v. Hobby Lobby Stores;Burwell v. Hobby Lobby;Hobby Lobby decision;Hobby Lobby ruling@573/682
Masterpiece Cakeshop v. Colorado Civil Rights Commission@584/617
303 Creative v. Elenis;303 Creative LLC v. Elenis@600/570
Kennedy v. Bremerton School District;Kennedy v. Bremerton@597/507
Lemon v. Kurtzman@403/602
Engel v. Vitale@370/421
Tinker v. Des Moines Independent Community School District;Tinker v. Des Moines@393/503
Texas v. Johnson@491/397
Brandenburg v. Ohio@395/444
New York Times v. Sullivan;New York Times Co. v. Sullivan;Times v. Sullivan@376/254
New York Times v. United States;New York Times Co. v. United States;Pentagon Papers case@403/713
Hustler Magazine v. Falwell;Hustler v. Falwell@485/46
West Virginia State Board of Education v. Barnette;West Virginia v. Barnette@319/624
Janus v. AFSCME;Janus v. American Federation of State, County, and Municipal Employees@585/878
Regents of the University of California v. Bakke;Bakke decision@438/265
Grutter v. Bollinger@539/306
Students for Fair Admissions v. Harvard;Students for Fair Admissions v. President and Fellows of Harvard College;SFFA v. Harvard@600/181
Plyler v. Doe@457/202
United States v. Wong Kim Ark;Wong Kim Ark@169/649
Bostock v. Clayton County@590/644
Kelo v. City of New London;Kelo v. New London@545/469
Murphy v. National Collegiate Athletic Association;Murphy v. NCAA@584/453
NCAA v. Alston;National Collegiate Athletic Association v. Alston@594/69
Wickard v. Filburn@317/111
FDA v. Alliance for Hippocratic Medicine;Food and Drug Administration v. Alliance for Hippocratic Medicine@602/367
Reno v. American Civil Liberties Union;Reno v. ACLU@521/844
Sony v. Universal;Sony Corp. of America v. Universal City Studios@464/417
SEC v. Jarkesy;Securities and Exchange Commission v. Jarkesy@603/109
Grants Pass v. Johnson;City of Grants Pass v. Johnson@603/520
National Pork Producers Council v. Ross@598/356
Parents Involved in Community Schools v. Seattle School District No. 1@551/701
Ex parte Milligan@71/2
Ex parte Quirin@317/1
Cruzan v. Director, Missouri Department of Health@497/261
`;
