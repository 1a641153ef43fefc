/**
 * Acts of the United States' Congress, enacted or proposed, under `us/act/`.
 *
 * A row is `id=Name;Other name;ABBR@same as,same as`; without `id=` the id is the name's slug.
 * A name ending in `~` counts only in a sentence that speaks of law, one ending in `^` only where the text has another name of the row.
 */
export const usActs = `
Affordable Care Act;Patient Protection and Affordable Care Act;Patient Protection & Affordable Care Act;Obamacare;Obama Care;ObamaCare;ACA^;A.C.A.^;health reform law of 2010;2010 health care law;2010 health law@us/pl/111/148
American Health Care Act;AHCA^
American Health Security Act
Better Care Reconciliation Act
Health Care and Education Reconciliation Act@us/pl/111/152
usa-patriot-act=Patriot Act;USA Patriot Act;USA PATRIOT Act@us/pl/107/56
USA Freedom Act;USA FREEDOM Act;Freedom Act~@us/pl/114/23
Civil Rights Act of 1964;1964 Civil Rights Act;Civil Rights Act@us/pl/88/352
Civil Rights Act of 1866
Civil Rights Act of 1957
Civil Rights Act of 1968
Civil Rights Act of 1991
voting-rights-act-of-1965=Voting Rights Act;Voting Rights Act of 1965;1965 Voting Rights Act;VRA^
Fair Housing Act
Americans with Disabilities Act;Americans with Disabilities Act of 1990;ADA~@us/pl/101/336
CHIPS and Science Act;CHIPS Act;Chips Act;Chips and Science Act@us/pl/117/167
Inflation Reduction Act;Inflation Reduction Act of 2022;IRA^@us/pl/117/169
Infrastructure Investment and Jobs Act;bipartisan infrastructure law@us/pl/117/58
American Rescue Plan Act;American Rescue Plan@us/pl/117/2
CARES Act;Cares Act;Coronavirus Aid, Relief, and Economic Security Act@us/pl/116/136
Families First Coronavirus Response Act@us/pl/116/127
dodd-frank-act=Dodd-Frank;Dodd-Frank Act;Dodd-Frank Wall Street Reform and Consumer Protection Act;Wall Street Reform and Consumer Protection Act@us/pl/111/203
Freedom of Information Act;FOIA@us/usc/t5/s552
Alien Enemies Act;Alien Enemies Act of 1798
Alien and Sedition Acts
Sedition Act of 1798
Sedition Act of 1918
Posse Comitatus Act;Posse Comitatus~@us/usc/t18/s1385
Insurrection Act;Insurrection Act of 1807
espionage-act-of-1917=Espionage Act;Espionage Act of 1917
Jones Act;Merchant Marine Act of 1920
Comstock Act;Comstock Act of 1873
Fair Labor Standards Act;FLSA
Respect for Marriage Act@us/pl/117/228
Defense of Marriage Act;DOMA@us/pl/104/199
violent-crime-control-and-law-enforcement-act-of-1994=Violent Crime Control and Law Enforcement Act;Violent Crime Control and Law Enforcement Act of 1994;1994 crime bill;1994 crime law;crime bill of 1994@us/pl/103/322
Personal Responsibility and Work Opportunity Reconciliation Act;Personal Responsibility and Work Opportunity Act;1996 welfare reform law;1996 welfare law@us/pl/104/193
Dream Act;DREAM Act;Development, Relief, and Education for Alien Minors Act
American Dream and Promise Act
Laken Riley Act@us/pl/119/1
One Big Beautiful Bill Act;One Big Beautiful Bill;Big Beautiful Bill;big, beautiful bill~@us/pl/119/21
Tax Cuts and Jobs Act;Tax Cuts and Jobs Act of 2017;2017 tax law;2017 tax cuts;TCJA^@us/pl/115/97
Electoral Count Reform Act
Electoral Count Act;Electoral Count Act of 1887
War Powers Resolution;War Powers Act;War Powers Resolution of 1973@us/pl/93/148
ieepa=International Emergency Economic Powers Act;IEEPA@us/act/international-emergency-economic-powers-act
National Emergencies Act
Leahy Law;Leahy Laws
Megan's Law
Foreign Intelligence Surveillance Act;Foreign Intelligence Surveillance Act of 1978;FISA
FISA Amendments Act
Immigration and Nationality Act;Immigration and Nationality Act of 1965;Immigration and Nationality Act of 1952;Hart-Celler Act;McCarran-Walter Act;INA^
Immigration Reform and Control Act;Immigration Reform and Control Act of 1986;Simpson-Mazzoli Act
Illegal Immigration Reform and Immigrant Responsibility Act
Immigration Act of 1924;Johnson-Reed Act
Immigration Act of 1990
Refugee Act of 1980;Refugee Act
Chinese Exclusion Act;Chinese Exclusion Act of 1882
Secure Fence Act;Secure Fence Act of 2006
Secure the Border Act
Real ID Act;REAL ID Act
Kids Online Safety Act;KOSA
Children's Online Privacy Protection Act;COPPA
Take It Down Act;TAKE IT DOWN Act
Communications Decency Act;Communications Decency Act of 1996
Telecommunications Act of 1996;Telecommunications Act
Communications Act of 1934;Communications Act
Stop Online Piracy Act;SOPA^
Digital Millennium Copyright Act;DMCA
Computer Fraud and Abuse Act;CFAA^
Electronic Communications Privacy Act
Stored Communications Act
Telephone Consumer Protection Act
Protecting Americans from Foreign Adversary Controlled Applications Act
clarifying-lawful-overseas-use-of-data-act=Cloud Act;CLOUD Act
Endangered Species Act;Endangered Species Act of 1973
Clean Air Act;Clean Air Act of 1970
Clean Water Act;Federal Water Pollution Control Act
Safe Drinking Water Act
Toxic Substances Control Act
National Environmental Policy Act;NEPA
Comprehensive Environmental Response, Compensation, and Liability Act;CERCLA;Superfund law
Resource Conservation and Recovery Act
Antiquities Act;Antiquities Act of 1906
Wilderness Act;Wilderness Act of 1964
Migratory Bird Treaty Act
Marine Mammal Protection Act
Lacey Act
Federal Land Policy and Management Act
Mineral Leasing Act
National Historic Preservation Act
Energy Policy Act of 2005;Energy Policy Act
Energy Independence and Security Act
Oil Pollution Act
Atomic Energy Act;Atomic Energy Act of 1954
Nuclear Waste Policy Act
Federal Power Act
Natural Gas Act
Great American Outdoors Act
Green New Deal
Build Back Better Act;Build Back Better plan;Build Back Better bill
National Labor Relations Act;Wagner Act
Taft-Hartley Act;Taft-Hartley;Labor Management Relations Act
Protecting the Right to Organize Act;PRO Act
Davis-Bacon Act;Davis-Bacon
Family and Medical Leave Act;FMLA
Equal Pay Act;Equal Pay Act of 1963
Lilly Ledbetter Fair Pay Act;Lilly Ledbetter Act
Paycheck Fairness Act
Age Discrimination in Employment Act
Pregnancy Discrimination Act
Pregnant Workers Fairness Act
Occupational Safety and Health Act
Employee Retirement Income Security Act;ERISA
Raise the Wage Act
Equality Act
Employment Non-Discrimination Act;ENDA^
Matthew Shepard Act;Matthew Shepard and James Byrd Jr. Hate Crimes Prevention Act
Emmett Till Antilynching Act
Violence Against Women Act;VAWA
rehabilitation-act-of-1973=Rehabilitation Act;Rehabilitation Act of 1973
Individuals with Disabilities Education Act
Education Amendments of 1972;Education Amendments Act of 1972
Elementary and Secondary Education Act
no-child-left-behind-act=No Child Left Behind;No Child Left Behind Act
Every Student Succeeds Act
Higher Education Act;Higher Education Act of 1965
Family Educational Rights and Privacy Act;FERPA
G.I. Bill;GI Bill;Servicemen's Readjustment Act
Post-9/11 GI Bill
PACT Act;Honoring Our PACT Act
Social Security Act;Social Security Act of 1935
Medicare Access and CHIP Reauthorization Act
Medicare Modernization Act;Medicare Prescription Drug, Improvement, and Modernization Act
Medicare for All Act;Medicare-for-All Act
Children's Health Insurance Program Reauthorization Act
Health Insurance Portability and Accountability Act;HIPAA@us/pl/104/191
Emergency Medical Treatment and Labor Act;Emergency Medical Treatment and Active Labor Act;EMTALA
Federal Food, Drug, and Cosmetic Act;Food, Drug and Cosmetic Act;Food, Drug, and Cosmetic Act
Pure Food and Drug Act
Controlled Substances Act
21st Century Cures Act;Cures Act
Right to Try Act
Public Health Service Act
No Surprises Act
Women's Health Protection Act
Partial-Birth Abortion Ban Act
Pain-Capable Unborn Child Protection Act
Born-Alive Abortion Survivors Protection Act
Freedom of Access to Clinic Entrances Act;FACE Act
Hyde Amendment
Helms Amendment
Byrd Amendment
Boland Amendment
Jackson-Vanik Amendment
Dickey Amendment
Weldon Amendment
Rohrabacher-Farr Amendment
Johnson Amendment
Lautenberg Amendment
brady-handgun-violence-prevention-act=Brady Act;Brady Bill;Brady Law;Brady gun-control law;Brady gun control law;Brady Handgun Violence Prevention Act
Gun Control Act of 1968;Gun Control Act
National Firearms Act
Federal Assault Weapons Ban;federal assault weapons ban;federal assault-weapons ban;1994 assault-weapons ban;1994 assault weapons ban;Public Safety and Recreational Firearms Use Protection Act
Bipartisan Safer Communities Act@us/pl/117/159
Protection of Lawful Commerce in Arms Act
Undetectable Firearms Act
Gun-Free School Zones Act
anti-drug-abuse-act-of-1986=Anti-Drug Abuse Act;Anti-Drug Abuse Act of 1986
Fair Sentencing Act
First Step Act@us/pl/115/391
Antiterrorism and Effective Death Penalty Act
Racketeer Influenced and Corrupt Organizations Act;RICO Act;RICO statute;RICO~
Bail Reform Act
Speedy Trial Act
Hobbs Act
Mann Act
Travel Act
Prison Litigation Reform Act
Prison Rape Elimination Act
Second Chance Act
Trafficking Victims Protection Act;Trafficking Victims Protection Reauthorization Act
Fight Online Sex Trafficking Act;FOSTA-SESTA;SESTA-FOSTA
Adam Walsh Act;Adam Walsh Child Protection and Safety Act
George Floyd Justice in Policing Act
Foreign Corrupt Practices Act;FCPA
False Claims Act
Bank Secrecy Act
Corporate Transparency Act
Securities Act of 1933
Securities Exchange Act of 1934;Securities Exchange Act
Sarbanes-Oxley Act;Sarbanes-Oxley
glass-steagall-act=Glass-Steagall;Glass-Steagall Act;Banking Act of 1933
Gramm-Leach-Bliley Act;Gramm-Leach-Bliley
Commodity Futures Modernization Act
Federal Reserve Act
Sherman Antitrust Act;Sherman Act
Clayton Antitrust Act;Clayton Act
Federal Trade Commission Act;FTC Act
Robinson-Patman Act
Fair Credit Reporting Act
Truth in Lending Act
Equal Credit Opportunity Act
Community Reinvestment Act
Emergency Economic Stabilization Act;Troubled Asset Relief Program
American Recovery and Reinvestment Act;Recovery Act@us/pl/111/5
GENIUS Act;Genius Act
CLARITY Act
budget-control-act-of-2011=Budget Control Act;Budget Control Act of 2011
Congressional Budget Act;Congressional Budget and Impoundment Control Act
Impoundment Control Act;Impoundment Control Act of 1974
Fiscal Responsibility Act;Fiscal Responsibility Act of 2023
Antideficiency Act;Anti-Deficiency Act
Gramm-Rudman-Hollings Act;Gramm-Rudman
Congressional Review Act
Administrative Procedure Act
Paperwork Reduction Act
Federal Advisory Committee Act
Federal Vacancies Reform Act;Vacancies Act
Presidential Records Act;Presidential Records Act of 1978
Federal Records Act
Presidential Transition Act
Presidential Transitions Improvement Act
Presidential Succession Act
Hatch Act;Hatch Act of 1939
Ethics in Government Act
STOCK Act;Stop Trading on Congressional Knowledge Act
Lobbying Disclosure Act
Foreign Agents Registration Act;FARA
Logan Act
Privacy Act of 1974;Privacy Act
Government in the Sunshine Act
Whistleblower Protection Act
Inspector General Act
Pendleton Act;Pendleton Civil Service Reform Act
Civil Service Reform Act
Congressional Accountability Act
Federal Election Campaign Act
Bipartisan Campaign Reform Act;McCain-Feingold;McCain-Feingold Act;McCain-Feingold law
DISCLOSE Act;Disclose Act
For the People Act
Freedom to Vote Act
John Lewis Voting Rights Advancement Act;John R. Lewis Voting Rights Advancement Act;John Lewis Voting Rights Act
SAVE Act;Safeguard American Voter Eligibility Act
Help America Vote Act
National Voter Registration Act;Motor Voter Act;motor voter law
Uniformed and Overseas Citizens Absentee Voting Act
National Security Act of 1947;National Security Act
Homeland Security Act;Homeland Security Act of 2002
Goldwater-Nichols Act
Aviation and Transportation Security Act
Military Commissions Act;Military Commissions Act of 2006
Detainee Treatment Act
National Defense Authorization Act;NDAA
authorization-for-use-of-military-force-2001=2001 Authorization for Use of Military Force;2001 AUMF;Authorization for Use of Military Force;AUMF
authorization-for-use-of-military-force-2002=2002 Authorization for Use of Military Force;2002 AUMF
Gulf of Tonkin Resolution;Tonkin Gulf Resolution
Lend-Lease Act
Defense Production Act
Arms Export Control Act
Foreign Assistance Act
Justice Against Sponsors of Terrorism Act;JASTA
Magnitsky Act;Global Magnitsky Act;Global Magnitsky Human Rights Accountability Act
Countering America's Adversaries Through Sanctions Act;CAATSA
Caesar Act;Caesar Syria Civilian Protection Act
Helms-Burton Act
Taiwan Relations Act
Uyghur Forced Labor Prevention Act
Iran Nuclear Agreement Review Act
Iran Sanctions Act
Jerusalem Embassy Act
Taylor Force Act
International Religious Freedom Act
Trading with the Enemy Act
Trade Act of 1974
Trade Expansion Act of 1962;Trade Expansion Act
Smoot-Hawley Tariff Act;Smoot-Hawley;Smoot-Hawley Act;Tariff Act of 1930
African Growth and Opportunity Act;AGOA
bipartisan-trade-promotion-authority-act=Trade Promotion Authority
export-control-reform-act=Export Control Reform Act
Homestead Act;Homestead Act of 1862
Morrill Act
Fugitive Slave Act;Fugitive Slave Act of 1850
Kansas-Nebraska Act
Missouri Compromise
Indian Removal Act
Indian Child Welfare Act
Indian Citizenship Act
Indian Gaming Regulatory Act
Indian Reorganization Act
Native American Graves Protection and Repatriation Act
Enforcement Act of 1870
Ku Klux Klan Act;Enforcement Act of 1871
Judiciary Act of 1789
Judiciary Act of 1869
Reconstruction Acts
Selective Service Act
Volstead Act
Child Citizenship Act;Child Citizenship Act of 2000
Adoptee Citizenship Act
Native American Voting Rights Act
Religious Freedom Restoration Act;RFRA
Religious Land Use and Institutionalized Persons Act;RLUIPA
First Amendment Defense Act
Interstate Commerce Act
Motor Carrier Act
Railway Labor Act
Airline Deregulation Act
FAA Reauthorization Act;FAA Reauthorization Act of 2024
Price-Anderson Act
Federal Tort Claims Act
Alien Tort Statute;Alien Tort Claims Act
Foreign Sovereign Immunities Act
Class Action Fairness Act
Anti-Injunction Act
Tucker Act
Lanham Act
Copyright Act;Copyright Act of 1976
Hatch-Waxman Act
Bayh-Dole Act
America Invents Act;Leahy-Smith America Invents Act
Music Modernization Act
Orphan Drug Act
Ryan White CARE Act
Family Smoking Prevention and Tobacco Control Act
Food Safety Modernization Act
Agriculture Improvement Act of 2018;Agriculture Improvement Act;2018 farm bill
Packers and Stockyards Act
Agricultural Adjustment Act
National Industrial Recovery Act
Economic Opportunity Act
Border Security, Economic Opportunity, and Immigration Modernization Act
Home Rule Act;District of Columbia Home Rule Act
Stafford Act
Post-Katrina Emergency Management Reform Act
National Flood Insurance Act
PROMESA;Puerto Rico Oversight, Management, and Economic Stability Act
Federal Arbitration Act
SPEECH Act
Visual Artists Rights Act
Professional and Amateur Sports Protection Act
ted-stevens-act=Ted Stevens Olympic and Amateur Sports Act
Born in the USA Act
Marijuana Opportunity Reinvestment and Expungement Act;MORE Act
SAFE Banking Act
JOBS Act;Jumpstart Our Business Startups Act
EARN IT Act
RESTRICT Act
American Innovation and Choice Online Act
CROWN Act;Crown Act
Credit Card Competition Act
Social Security Fairness Act
Puerto Rico Status Act
Rescissions Act of 2025;Rescissions Act
PROTECT Act;Protect Act~
universal-background-checks-act=Bipartisan Background Checks Act
National Prohibition Act
Neutrality Act;Neutrality Acts
Smith Act;Alien Registration Act
Internal Security Act;McCarran Act;McCarran Internal Security Act
Nuclear Non-Proliferation Act
Budget Enforcement Act
Line Item Veto Act
American Taxpayer Relief Act
Economic Recovery Tax Act
Tax Reform Act of 1986;1986 Tax Reform Act
Economic Growth and Tax Relief Reconciliation Act;Bush tax cuts
`;
