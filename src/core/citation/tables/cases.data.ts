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
Bowers v. Hardwick@478/186
Loving v. Virginia@388/1
Griswold v. Connecticut@381/479
Eisenstadt v. Baird@405/438
Whole Woman's Health v. Hellerstedt@579/582
June Medical Services v. Russo
Gonzales v. Carhart@550/124
Citizens United v. Federal Election Commission;Citizens United v. FEC;Citizens United@558/310
Buckley v. Valeo@424/1
McCutcheon v. Federal Election Commission;McCutcheon v. FEC@572/185
Bush v. Gore@531/98
Shelby County v. Holder@570/529
Rucho v. Common Cause
Moore v. Harper@600/1
Allen v. Milligan@599/1
Brnovich v. Democratic National Committee
Baker v. Carr@369/186
Reynolds v. Sims@377/533
Wesberry v. Sanders@376/1
Shaw v. Reno@509/630
South Carolina v. Katzenbach@383/301
Crawford v. Marion County Election Board@553/181
District of Columbia v. Heller;D.C. v. Heller;Heller decision@554/570
McDonald v. City of Chicago;McDonald v. Chicago@561/742
New York State Rifle & Pistol Association v. Bruen;New York State Rifle and Pistol Association v. Bruen;New York State Rifle & Pistol Association, Inc. v. Bruen@597/1
United States v. Rahimi@602/680
Garland v. Cargill@602/406
United States v. Miller@307/174
Miranda v. Arizona@384/436
Gideon v. Wainwright@372/335
Mapp v. Ohio@367/643
Terry v. Ohio@392/1
Katz v. United States@389/347
Carpenter v. United States@585/296
Riley v. California@573/373
Batson v. Kentucky@476/79
Brady v. Maryland@373/83
Furman v. Georgia@408/238
Gregg v. Georgia@428/153
Roper v. Simmons@543/551
Atkins v. Virginia@536/304
Miller v. Alabama@567/460
Strickland v. Washington@466/668
Graham v. Connor@490/386
Tennessee v. Garner@471/1
Padilla v. Kentucky@559/356
Marbury v. Madison@5/137
McCulloch v. Maryland@17/316
Gibbons v. Ogden@22/1
Lochner v. New York@198/45
Korematsu v. United States;Korematsu decision@323/214
Youngstown Sheet & Tube Co. v. Sawyer;Youngstown Sheet & Tube v. Sawyer;Youngstown v. Sawyer@343/579
United States v. Nixon@418/683
Nixon v. Fitzgerald@457/731
Clinton v. Jones@520/681
Clinton v. City of New York@524/417
Trump v. United States@603/593
Trump v. Anderson@601/100
Trump v. Hawaii@585/667
Trump v. Vance
Trump v. Mazars
Trump v. CASA;Trump v. CASA, Inc.
Trump v. Slaughter
Humphrey's Executor v. United States;Humphrey's Executor@295/602
Myers v. United States@272/52
Morrison v. Olson@487/654
Seila Law v. Consumer Financial Protection Bureau;Seila Law v. CFPB
Chevron v. Natural Resources Defense Council;Chevron U.S.A. v. Natural Resources Defense Council;Chevron v. NRDC;Chevron deference;Chevron doctrine@467/837
Loper Bright Enterprises v. Raimondo;Loper Bright v. Raimondo@603/369
West Virginia v. EPA;West Virginia v. Environmental Protection Agency@597/697
Massachusetts v. EPA;Massachusetts v. Environmental Protection Agency@549/497
Sackett v. EPA;Sackett v. Environmental Protection Agency@598/651
National Federation of Independent Business v. Sebelius;NFIB v. Sebelius@567/519
King v. Burwell@576/473
California v. Texas
Burwell v. Hobby Lobby Stores;Burwell v. Hobby Lobby;Hobby Lobby decision;Hobby Lobby ruling@573/682
Masterpiece Cakeshop v. Colorado Civil Rights Commission@584/617
303 Creative v. Elenis;303 Creative LLC v. Elenis@600/570
Fulton v. City of Philadelphia@593/522
Kennedy v. Bremerton School District;Kennedy v. Bremerton@597/507
Carson v. Makin@596/767
Employment Division v. Smith@494/872
Lemon v. Kurtzman@403/602
Engel v. Vitale@370/421
Abington School District v. Schempp@374/203
Wisconsin v. Yoder@406/205
Sherbert v. Verner@374/398
Zelman v. Simmons-Harris@536/639
Tinker v. Des Moines Independent Community School District;Tinker v. Des Moines@393/503
Mahanoy Area School District v. B.L.@594/180
Texas v. Johnson@491/397
Brandenburg v. Ohio@395/444
Schenck v. United States@249/47
New York Times v. Sullivan;New York Times Co. v. Sullivan;Times v. Sullivan@376/254
New York Times v. United States;New York Times Co. v. United States;Pentagon Papers case@403/713
Hustler Magazine v. Falwell;Hustler v. Falwell@485/46
Near v. Minnesota@283/697
Chaplinsky v. New Hampshire@315/568
West Virginia State Board of Education v. Barnette;West Virginia v. Barnette@319/624
Cohen v. California@403/15
Snyder v. Phelps@562/443
Virginia v. Black@538/343
Matal v. Tam@582/218
Janus v. AFSCME;Janus v. American Federation of State, County, and Municipal Employees@585/878
Abood v. Detroit Board of Education@431/209
Friedrichs v. California Teachers Association@578/1
Regents of the University of California v. Bakke;Bakke decision@438/265
Grutter v. Bollinger@539/306
Fisher v. University of Texas
Students for Fair Admissions v. Harvard;Students for Fair Admissions v. President and Fellows of Harvard College;SFFA v. Harvard@600/181
Parents Involved in Community Schools v. Seattle School District No. 1@551/701
Milliken v. Bradley@418/717
San Antonio Independent School District v. Rodriguez@411/1
Plyler v. Doe@457/202
United States v. Wong Kim Ark;Wong Kim Ark@169/649
Arizona v. United States@567/387
United States v. Texas
Department of Homeland Security v. Regents of the University of California@591/1
Zadvydas v. Davis@533/678
Biden v. Texas@597/785
Biden v. Nebraska@600/477
Boumediene v. Bush@553/723
Hamdan v. Rumsfeld@548/557
Hamdi v. Rumsfeld@542/507
Rasul v. Bush@542/466
Ex parte Milligan@71/2
Ex parte Quirin@317/1
Bostock v. Clayton County@590/644
Price Waterhouse v. Hopkins@490/228
Romer v. Evans@517/620
Hollingsworth v. Perry@570/693
United States v. Skrmetti
Reed v. Reed@404/71
United States v. Virginia@518/515
Craig v. Boren@429/190
Kelo v. City of New London;Kelo v. New London@545/469
Lujan v. Defenders of Wildlife@504/555
Murphy v. National Collegiate Athletic Association;Murphy v. NCAA@584/453
NCAA v. Alston;National Collegiate Athletic Association v. Alston@594/69
Printz v. United States@521/898
United States v. Lopez@514/549
United States v. Morrison@529/598
Gonzales v. Raich@545/1
Wickard v. Filburn@317/111
Heart of Atlanta Motel v. United States@379/241
Katzenbach v. McClung@379/294
Shelley v. Kraemer@334/1
Cooper v. Aaron@358/1
Monroe v. Pape@365/167
Bivens v. Six Unknown Named Agents@403/388
Ashcroft v. Iqbal@556/662
Monell v. Department of Social Services@436/658
Jacobson v. Massachusetts@197/11
Buck v. Bell@274/200
Washington v. Glucksberg@521/702
Cruzan v. Director, Missouri Department of Health@497/261
FDA v. Alliance for Hippocratic Medicine;Food and Drug Administration v. Alliance for Hippocratic Medicine@602/367
Murthy v. Missouri@603/43
Moody v. NetChoice@603/707
NetChoice v. Paxton
Gonzalez v. Google@598/617
Twitter v. Taamneh@598/471
TikTok v. Garland
Reno v. American Civil Liberties Union;Reno v. ACLU@521/844
Sony v. Universal;Sony Corp. of America v. Universal City Studios@464/417
Fischer v. United States@603/480
SEC v. Jarkesy;Securities and Exchange Commission v. Jarkesy@603/109
Grants Pass v. Johnson;City of Grants Pass v. Johnson@603/520
Haaland v. Brackeen@599/255
McGirt v. Oklahoma@591/894
Worcester v. Georgia@31/515
National Pork Producers Council v. Ross@598/356
Groff v. DeJoy@600/447
Free Speech Coalition v. Paxton
Mahmoud v. Taylor
Kansas v. Hendricks@521/346
Stenberg v. Carhart@530/914
Webster v. Reproductive Health Services@492/490
Harris v. McRae@448/297
Maher v. Roe@432/464
Zubik v. Burwell
Little Sisters of the Poor v. Pennsylvania
Trinity Lutheran Church v. Comer
Espinoza v. Montana Department of Revenue
Town of Greece v. Galloway@572/565
Van Orden v. Perry@545/677
Stone v. Graham@449/39
Learning Resources v. Trump
Louisiana v. Callais
`;
