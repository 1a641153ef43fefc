/**
 * Names that the detector finds without a table, by their form, with the id that a table would give them: rows as in the other
 * tables. They are here for their readable names and for other ids of the same instrument, so the page's script goes without them.
 */
export const furtherActs = `
American Health Security Act
Better Care Reconciliation Act
Sedition Act of 1798
Sedition Act of 1918
American Dream and Promise Act
Electoral Count Reform Act
National Emergencies Act
FISA Amendments Act
Illegal Immigration Reform and Immigrant Responsibility Act
Safe Drinking Water Act
National Historic Preservation Act
Paycheck Fairness Act
Pregnant Workers Fairness Act
Occupational Safety and Health Act
Emmett Till Antilynching Act
Individuals with Disabilities Education Act
Elementary and Secondary Education Act
Medicare Access and CHIP Reauthorization Act
Pure Food and Drug Act
Controlled Substances Act
Right to Try Act
Women's Health Protection Act
Partial-Birth Abortion Ban Act
Pain-Capable Unborn Child Protection Act
National Firearms Act
Bipartisan Safer Communities Act
Protection of Lawful Commerce in Arms Act
Fair Sentencing Act
Antiterrorism and Effective Death Penalty Act
Hobbs Act
George Floyd Justice in Policing Act
False Claims Act
Bank Secrecy Act
Federal Reserve Act
Community Reinvestment Act
Congressional Review Act
Administrative Procedure Act
Presidential Transition Act
Presidential Transitions Improvement Act
Ethics in Government Act
Whistleblower Protection Act
Congressional Accountability Act
Federal Election Campaign Act
Freedom to Vote Act
Help America Vote Act
Detainee Treatment Act
Lend-Lease Act
Defense Production Act
Helms-Burton Act
Taiwan Relations Act
Uyghur Forced Labor Prevention Act
Iran Nuclear Agreement Review Act
Jerusalem Embassy Act
Taylor Force Act
Trading with the Enemy Act
Trade Act of 1974
Indian Removal Act
Indian Child Welfare Act
Indian Gaming Regulatory Act
Judiciary Act of 1789
Volstead Act
Adoptee Citizenship Act
Federal Tort Claims Act
Foreign Sovereign Immunities Act
Border Security, Economic Opportunity, and Immigration Modernization Act
Federal Arbitration Act
SAFE Banking Act
Social Security Fairness Act
Line Item Veto Act
`;

export const furtherCases = `
Bowers v. Hardwick
Eisenstadt v. Baird
June Medical Services v. Russo
Gonzales v. Carhart
Allen v. Milligan
Brnovich v. Democratic National Committee
Reynolds v. Sims
Wesberry v. Sanders
Shaw v. Reno
South Carolina v. Katzenbach
Crawford v. Marion County Election Board
Garland v. Cargill
United States v. Miller
Riley v. California
Batson v. Kentucky
Gregg v. Georgia
Roper v. Simmons
Atkins v. Virginia
Miller v. Alabama
Strickland v. Washington
Graham v. Connor
Tennessee v. Garner
Padilla v. Kentucky
Gibbons v. Ogden
Nixon v. Fitzgerald
Clinton v. Jones
Clinton v. City of New York
Trump v. Vance
Trump v. Mazars
Trump v. Slaughter
Myers v. United States
Morrison v. Olson
California v. Texas
Fulton v. City of Philadelphia
Carson v. Makin
Employment Division v. Smith
Abington School District v. Schempp
Wisconsin v. Yoder
Sherbert v. Verner
Zelman v. Simmons-Harris
Mahanoy Area School District v. B.L.
Schenck v. United States
Near v. Minnesota
Chaplinsky v. New Hampshire
Cohen v. California
Snyder v. Phelps
Virginia v. Black
Matal v. Tam
Abood v. Detroit Board of Education
Friedrichs v. California Teachers Association
Fisher v. University of Texas
Milliken v. Bradley
San Antonio Independent School District v. Rodriguez
Arizona v. United States
United States v. Texas
Department of Homeland Security v. Regents of the University of California
Zadvydas v. Davis
Biden v. Texas
Biden v. Nebraska
Boumediene v. Bush
Hamdan v. Rumsfeld
Hamdi v. Rumsfeld
Rasul v. Bush
Price Waterhouse v. Hopkins
Romer v. Evans
Hollingsworth v. Perry
United States v. Skrmetti
Reed v. Reed
United States v. Virginia
Craig v. Boren
Lujan v. Defenders of Wildlife
Printz v. United States
United States v. Lopez
United States v. Morrison
Gonzales v. Raich
Heart of Atlanta Motel v. United States
Katzenbach v. McClung
Shelley v. Kraemer
Cooper v. Aaron
Monroe v. Pape
Bivens v. Six Unknown Named Agents
Ashcroft v. Iqbal
Monell v. Department of Social Services
Jacobson v. Massachusetts
Buck v. Bell
Washington v. Glucksberg
Murthy v. Missouri
Moody v. NetChoice
NetChoice v. Paxton
Gonzalez v. Google
Twitter v. Taamneh
TikTok v. Garland
Fischer v. United States
Haaland v. Brackeen
McGirt v. Oklahoma
Worcester v. Georgia
Groff v. DeJoy
Free Speech Coalition v. Paxton
Mahmoud v. Taylor
Kansas v. Hendricks
Stenberg v. Carhart
Webster v. Reproductive Health Services
Harris v. McRae
Maher v. Roe
Zubik v. Burwell
Little Sisters of the Poor v. Pennsylvania
Trinity Lutheran Church v. Comer
Espinoza v. Montana Department of Revenue
Town of Greece v. Galloway
Van Orden v. Perry
Stone v. Graham
Learning Resources v. Trump
Louisiana v. Callais
`;
