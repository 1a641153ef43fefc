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
Bipartisan Safer Communities Act@us/pl/117/159
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
Bowers v. Hardwick@478/186
Eisenstadt v. Baird@405/438
June Medical Services v. Russo
Gonzales v. Carhart@550/124
Allen v. Milligan@599/1
Brnovich v. Democratic National Committee
Reynolds v. Sims@377/533
Wesberry v. Sanders@376/1
Shaw v. Reno@509/630
South Carolina v. Katzenbach@383/301
Crawford v. Marion County Election Board@553/181
Garland v. Cargill@602/406
United States v. Miller@307/174
Riley v. California@573/373
Batson v. Kentucky@476/79
Gregg v. Georgia@428/153
Roper v. Simmons@543/551
Atkins v. Virginia@536/304
Miller v. Alabama@567/460
Strickland v. Washington@466/668
Graham v. Connor@490/386
Tennessee v. Garner@471/1
Padilla v. Kentucky@559/356
Gibbons v. Ogden@22/1
Nixon v. Fitzgerald@457/731
Clinton v. Jones@520/681
Clinton v. City of New York@524/417
Trump v. Vance
Trump v. Mazars
Trump v. Slaughter
Myers v. United States@272/52
Morrison v. Olson@487/654
California v. Texas
Fulton v. City of Philadelphia@593/522
Carson v. Makin@596/767
Employment Division v. Smith@494/872
Abington School District v. Schempp@374/203
Wisconsin v. Yoder@406/205
Sherbert v. Verner@374/398
Zelman v. Simmons-Harris@536/639
Mahanoy Area School District v. B.L.@594/180
Schenck v. United States@249/47
Near v. Minnesota@283/697
Chaplinsky v. New Hampshire@315/568
Cohen v. California@403/15
Snyder v. Phelps@562/443
Virginia v. Black@538/343
Matal v. Tam@582/218
Abood v. Detroit Board of Education@431/209
Friedrichs v. California Teachers Association@578/1
Fisher v. University of Texas
Milliken v. Bradley@418/717
San Antonio Independent School District v. Rodriguez@411/1
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
Price Waterhouse v. Hopkins@490/228
Romer v. Evans@517/620
Hollingsworth v. Perry@570/693
United States v. Skrmetti
Reed v. Reed@404/71
United States v. Virginia@518/515
Craig v. Boren@429/190
Lujan v. Defenders of Wildlife@504/555
Printz v. United States@521/898
United States v. Lopez@514/549
United States v. Morrison@529/598
Gonzales v. Raich@545/1
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
Murthy v. Missouri@603/43
Moody v. NetChoice@603/707
NetChoice v. Paxton
Gonzalez v. Google@598/617
Twitter v. Taamneh@598/471
TikTok v. Garland
Fischer v. United States@603/480
Haaland v. Brackeen@599/255
McGirt v. Oklahoma@591/894
Worcester v. Georgia@31/515
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
