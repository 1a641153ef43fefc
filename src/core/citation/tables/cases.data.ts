/** Landmark cases of the United States Supreme Court under `us/case/`; rows as in the table of acts; a name ending in `!` is what news calls the case for short. */
export const usCases = `
Roe v. Wade;Roe!
Dobbs v. Jackson Women's Health Organization;Dobbs!
Planned Parenthood v. Casey;Planned Parenthood of Southeastern Pennsylvania v. Casey;Casey!
Brown v. Board of Education;Brown v. Board;Brown v. Board of Education of Topeka;Brown!
Plessy v. Ferguson;Plessy!
Dred Scott v. Sandford;Dred Scott decision;Dred Scott
Obergefell v. Hodges;Obergefell!
United States v. Windsor;Windsor!
Lawrence v. Texas
Loving v. Virginia;Loving!
Griswold v. Connecticut;Griswold!
Whole Woman's Health v. Hellerstedt
Citizens United v. Federal Election Commission;Citizens United v. FEC;Citizens United
Buckley v. Valeo
McCutcheon v. Federal Election Commission;McCutcheon v. FEC
Bush v. Gore
Shelby County v. Holder
Rucho v. Common Cause
Moore v. Harper
Baker v. Carr
District of Columbia v. Heller;D.C. v. Heller;Heller decision;Heller!
McDonald v. City of Chicago;McDonald v. Chicago
New York State Rifle & Pistol Association v. Bruen;New York State Rifle and Pistol Association v. Bruen;New York State Rifle & Pistol Association, Inc. v. Bruen;Bruen!
United States v. Rahimi;Rahimi!
Miranda v. Arizona;Miranda!
Gideon v. Wainwright;Gideon!
Mapp v. Ohio
Terry v. Ohio
Katz v. United States
Carpenter v. United States
Brady v. Maryland
Furman v. Georgia
Marbury v. Madison;Marbury!
McCulloch v. Maryland
Lochner v. New York;Lochner!
Korematsu v. United States;Korematsu decision;Korematsu!
Youngstown Sheet & Tube Co. v. Sawyer;Youngstown Sheet & Tube v. Sawyer;Youngstown v. Sawyer
United States v. Nixon
Trump v. United States
Trump v. Anderson
Trump v. Hawaii
Trump v. CASA;Trump v. CASA, Inc.
Humphrey's Executor v. United States;Humphrey's Executor
Seila Law v. Consumer Financial Protection Bureau;Seila Law v. CFPB
Chevron v. Natural Resources Defense Council;Chevron U.S.A. v. Natural Resources Defense Council;Chevron v. NRDC;Chevron deference;Chevron doctrine;Chevron!
Loper Bright Enterprises v. Raimondo;Loper Bright v. Raimondo
West Virginia v. EPA;West Virginia v. Environmental Protection Agency
Massachusetts v. EPA;Massachusetts v. Environmental Protection Agency
Sackett v. EPA;Sackett v. Environmental Protection Agency
National Federation of Independent Business v. Sebelius;NFIB v. Sebelius
King v. Burwell
Burwell v. Hobby Lobby Stores;Burwell v. Hobby Lobby;Hobby Lobby decision;Hobby Lobby ruling
Masterpiece Cakeshop v. Colorado Civil Rights Commission
303 Creative v. Elenis;303 Creative LLC v. Elenis
Kennedy v. Bremerton School District;Kennedy v. Bremerton
Lemon v. Kurtzman;Lemon!
Engel v. Vitale
Tinker v. Des Moines Independent Community School District;Tinker v. Des Moines;Tinker!
Texas v. Johnson
Brandenburg v. Ohio
New York Times v. Sullivan;New York Times Co. v. Sullivan;Times v. Sullivan
New York Times v. United States;New York Times Co. v. United States;Pentagon Papers case
Hustler Magazine v. Falwell;Hustler v. Falwell
West Virginia State Board of Education v. Barnette;West Virginia v. Barnette
Janus v. AFSCME;Janus v. American Federation of State, County, and Municipal Employees;Janus!
Regents of the University of California v. Bakke;Bakke decision
Grutter v. Bollinger
Students for Fair Admissions v. Harvard;Students for Fair Admissions v. President and Fellows of Harvard College;SFFA v. Harvard
Plyler v. Doe;Plyler!
United States v. Wong Kim Ark;Wong Kim Ark
Bostock v. Clayton County;Bostock!
Kelo v. City of New London;Kelo v. New London;Kelo!
Murphy v. National Collegiate Athletic Association;Murphy v. NCAA
NCAA v. Alston;National Collegiate Athletic Association v. Alston
Wickard v. Filburn
FDA v. Alliance for Hippocratic Medicine;Food and Drug Administration v. Alliance for Hippocratic Medicine
Reno v. American Civil Liberties Union;Reno v. ACLU
Sony v. Universal;Sony Corp. of America v. Universal City Studios
SEC v. Jarkesy;Securities and Exchange Commission v. Jarkesy
Grants Pass v. Johnson;City of Grants Pass v. Johnson
National Pork Producers Council v. Ross
Parents Involved in Community Schools v. Seattle School District No. 1
Ex parte Milligan
Ex parte Quirin
Cruzan v. Director, Missouri Department of Health
`;
