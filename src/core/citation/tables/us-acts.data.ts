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
Refugee Act of 1980;Refugee Act
Chinese Exclusion Act;Chinese Exclusion Act of 1882
Secure Fence Act;Secure Fence Act of 2006
Real ID Act;REAL ID Act
Kids Online Safety Act;KOSA
Children's Online Privacy Protection Act;COPPA
Take It Down Act;TAKE IT DOWN Act
Communications Decency Act;Communications Decency Act of 1996
Telecommunications Act of 1996;Telecommunications Act
Stop Online Piracy Act;SOPA^
Digital Millennium Copyright Act;DMCA
Computer Fraud and Abuse Act;CFAA^
clarifying-lawful-overseas-use-of-data-act=Cloud Act;CLOUD Act
Endangered Species Act;Endangered Species Act of 1973
Clean Air Act;Clean Air Act of 1970
Clean Water Act;Federal Water Pollution Control Act
Safe Drinking Water Act
National Environmental Policy Act;NEPA
Comprehensive Environmental Response, Compensation, and Liability Act;CERCLA;Superfund law
Antiquities Act;Antiquities Act of 1906
Migratory Bird Treaty Act
National Historic Preservation Act
Energy Policy Act of 2005;Energy Policy Act
Atomic Energy Act;Atomic Energy Act of 1954
Green New Deal
Build Back Better Act;Build Back Better plan;Build Back Better bill
National Labor Relations Act;Wagner Act
Taft-Hartley Act;Taft-Hartley;Labor Management Relations Act
Protecting the Right to Organize Act;PRO Act
Davis-Bacon Act;Davis-Bacon
Family and Medical Leave Act;FMLA
Lilly Ledbetter Fair Pay Act;Lilly Ledbetter Act
Paycheck Fairness Act
Pregnant Workers Fairness Act
Occupational Safety and Health Act
Employee Retirement Income Security Act;ERISA
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
Health Insurance Portability and Accountability Act;HIPAA@us/pl/104/191
Emergency Medical Treatment and Labor Act;Emergency Medical Treatment and Active Labor Act;EMTALA
Federal Food, Drug, and Cosmetic Act;Food, Drug and Cosmetic Act;Food, Drug, and Cosmetic Act
Pure Food and Drug Act
Controlled Substances Act
21st Century Cures Act;Cures Act
Right to Try Act
No Surprises Act
Women's Health Protection Act
Partial-Birth Abortion Ban Act
Pain-Capable Unborn Child Protection Act
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
anti-drug-abuse-act-of-1986=Anti-Drug Abuse Act;Anti-Drug Abuse Act of 1986
Fair Sentencing Act
First Step Act@us/pl/115/391
Antiterrorism and Effective Death Penalty Act
Racketeer Influenced and Corrupt Organizations Act;RICO Act;RICO statute;RICO~
Hobbs Act
Fight Online Sex Trafficking Act;FOSTA-SESTA;SESTA-FOSTA
Adam Walsh Act;Adam Walsh Child Protection and Safety Act
George Floyd Justice in Policing Act
Foreign Corrupt Practices Act;FCPA
False Claims Act
Bank Secrecy Act
Securities Exchange Act of 1934;Securities Exchange Act
Sarbanes-Oxley Act;Sarbanes-Oxley
glass-steagall-act=Glass-Steagall;Glass-Steagall Act;Banking Act of 1933
Gramm-Leach-Bliley Act;Gramm-Leach-Bliley
Federal Reserve Act
Sherman Antitrust Act;Sherman Act
Clayton Antitrust Act;Clayton Act
Community Reinvestment Act
Emergency Economic Stabilization Act;Troubled Asset Relief Program
American Recovery and Reinvestment Act;Recovery Act@us/pl/111/5
GENIUS Act;Genius Act
budget-control-act-of-2011=Budget Control Act;Budget Control Act of 2011
Impoundment Control Act;Impoundment Control Act of 1974
Fiscal Responsibility Act;Fiscal Responsibility Act of 2023
Antideficiency Act;Anti-Deficiency Act
Gramm-Rudman-Hollings Act;Gramm-Rudman
Congressional Review Act
Administrative Procedure Act
Federal Vacancies Reform Act;Vacancies Act
Presidential Records Act;Presidential Records Act of 1978
Presidential Transition Act
Presidential Transitions Improvement Act
Hatch Act;Hatch Act of 1939
Ethics in Government Act
STOCK Act;Stop Trading on Congressional Knowledge Act
Foreign Agents Registration Act;FARA
Logan Act
Privacy Act of 1974;Privacy Act
Whistleblower Protection Act
Pendleton Act;Pendleton Civil Service Reform Act
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
National Security Act of 1947;National Security Act
Homeland Security Act;Homeland Security Act of 2002
Military Commissions Act;Military Commissions Act of 2006
Detainee Treatment Act
National Defense Authorization Act;NDAA
authorization-for-use-of-military-force-2001=2001 Authorization for Use of Military Force;2001 AUMF;Authorization for Use of Military Force;AUMF
authorization-for-use-of-military-force-2002=2002 Authorization for Use of Military Force;2002 AUMF
Gulf of Tonkin Resolution;Tonkin Gulf Resolution
Lend-Lease Act
Defense Production Act
Justice Against Sponsors of Terrorism Act;JASTA
Magnitsky Act;Global Magnitsky Act;Global Magnitsky Human Rights Accountability Act
Countering America's Adversaries Through Sanctions Act;CAATSA
Caesar Act;Caesar Syria Civilian Protection Act
Helms-Burton Act
Taiwan Relations Act
Uyghur Forced Labor Prevention Act
Iran Nuclear Agreement Review Act
Jerusalem Embassy Act
Taylor Force Act
Trading with the Enemy Act
Trade Act of 1974
Trade Expansion Act of 1962;Trade Expansion Act
Smoot-Hawley Tariff Act;Smoot-Hawley;Smoot-Hawley Act;Tariff Act of 1930
African Growth and Opportunity Act;AGOA
bipartisan-trade-promotion-authority-act=Trade Promotion Authority
Homestead Act;Homestead Act of 1862
Fugitive Slave Act;Fugitive Slave Act of 1850
Kansas-Nebraska Act
Missouri Compromise
Indian Removal Act
Indian Child Welfare Act
Indian Gaming Regulatory Act
Ku Klux Klan Act;Enforcement Act of 1871
Judiciary Act of 1789
Reconstruction Acts
Volstead Act
Child Citizenship Act;Child Citizenship Act of 2000
Adoptee Citizenship Act
Religious Freedom Restoration Act;RFRA
Religious Land Use and Institutionalized Persons Act;RLUIPA
First Amendment Defense Act
FAA Reauthorization Act;FAA Reauthorization Act of 2024
Federal Tort Claims Act
Alien Tort Statute;Alien Tort Claims Act
Foreign Sovereign Immunities Act
Copyright Act;Copyright Act of 1976
America Invents Act;Leahy-Smith America Invents Act
Agriculture Improvement Act of 2018;Agriculture Improvement Act;2018 farm bill
Border Security, Economic Opportunity, and Immigration Modernization Act
Home Rule Act;District of Columbia Home Rule Act
PROMESA;Puerto Rico Oversight, Management, and Economic Stability Act
Federal Arbitration Act
SAFE Banking Act
JOBS Act;Jumpstart Our Business Startups Act
CROWN Act;Crown Act
Social Security Fairness Act
Rescissions Act of 2025;Rescissions Act
Neutrality Act;Neutrality Acts
Smith Act;Alien Registration Act
Line Item Veto Act
Tax Reform Act of 1986;1986 Tax Reform Act
Economic Growth and Tax Relief Reconciliation Act;Bush tax cuts
`;
