/**
 * Acts of the United States' Congress, enacted or proposed, under `us/act/`.
 *
 * A row is `id=Name;Other name;ABBR`; without `id=` the id is the name's slug. An id ending in `/` goes on with that slug, one ending
 * in `-` with that of the name without its last word, one ending in `$` with that of the last name.
 * A small letter in a name stands for either case, a capital for a capital, a word in capitals for itself. A name ending in `*` is
 * wanted as if it were written small, one ending in `+` as if its words had one capital each. A name ending in `~` counts only in a
 * sentence that speaks of law, one ending in `^` only where the text has another name of the row.
 */
export const usActs = `
Affordable Care Act;Patient Protection and Affordable Care Act;Patient Protection & Affordable Care Act;Obamacare;Obama Care;ACA^;A.C.A.^;health reform law of 2010;2010 health care law;2010 health law
American Health Care Act;AHCA^
$=Patriot Act;USA Patriot Act
USA Freedom Act;Freedom Act~
Civil Rights Act of 1964;1964 Civil Rights Act;Civil Rights Act
voting-rights-act-of-1965=Voting Rights Act;VRA~
Fair Housing Act
Americans with Disabilities Act;ADA~
CHIPS and Science Act+;Chips Act
Inflation Reduction Act;IRA^
Infrastructure Investment and Jobs Act;bipartisan infrastructure law
American Rescue Plan Act;American Rescue Plan
CARES Act+;Coronavirus Aid, Relief, and Economic Security Act
dodd-frank-act=Dodd-Frank;Dodd-Frank Act;Dodd-Frank Wall Street Reform and Consumer Protection Act;Wall Street Reform and Consumer Protection Act
Freedom of Information Act;FOIA
Alien Enemies Act
Alien and Sedition Acts
Posse Comitatus Act;Posse Comitatus~
Insurrection Act
espionage-act-of-1917=Espionage Act
Jones Act;Merchant Marine Act of 1920
Comstock Act
Fair Labor Standards Act;FLSA
Respect for Marriage Act
Defense of Marriage Act;DOMA
violent-crime-control-and-law-enforcement-act-of-1994=Violent Crime Control and Law Enforcement Act;1994 crime bill;1994 crime law;crime bill of 1994
Personal Responsibility and Work Opportunity Reconciliation Act;Personal Responsibility and Work Opportunity Act;1996 welfare reform law;1996 welfare law
Dream Act;Development, Relief, and Education for Alien Minors Act
Laken Riley Act
One Big Beautiful Bill Act;One Big Beautiful Bill;Big Beautiful Bill;big, beautiful bill~
Tax Cuts and Jobs Act;2017 tax law;2017 tax cuts;TCJA^
Electoral Count Act
War Powers Resolution;War Powers Act
$=International Emergency Economic Powers Act;IEEPA
Leahy Law;Leahy Laws
Foreign Intelligence Surveillance Act;FISA
Immigration and Nationality Act;Hart-Celler Act;McCarran-Walter Act;INA^
Immigration Reform and Control Act;Simpson-Mazzoli Act
Immigration Act of 1924;Johnson-Reed Act
Refugee Act of 1980;Refugee Act
Chinese Exclusion Act
Secure Fence Act
Real ID Act
Kids Online Safety Act;KOSA
Children's Online Privacy Protection Act;COPPA
Take It Down Act
Communications Decency Act
Telecommunications Act of 1996;Telecommunications Act
Stop Online Piracy Act;SOPA^
Digital Millennium Copyright Act;DMCA
Computer Fraud and Abuse Act;CFAA^
clarifying-lawful-overseas-use-of-data-act=Cloud Act
Endangered Species Act
Clean Air Act
Clean Water Act;Federal Water Pollution Control Act
National Environmental Policy Act;NEPA
Comprehensive Environmental Response, Compensation, and Liability Act;CERCLA;Superfund law
Antiquities Act
Energy Policy Act of 2005;Energy Policy Act
Atomic Energy Act
Green New Deal
Build Back Better Act;Build Back Better plan;Build Back Better bill
National Labor Relations Act;Wagner Act
Taft-Hartley Act;Taft-Hartley;Labor Management Relations Act
Protecting the Right to Organize Act;PRO Act
Davis-Bacon Act;Davis-Bacon
Family and Medical Leave Act;FMLA
Lilly Ledbetter Fair Pay Act;Lilly Ledbetter Act
Employee Retirement Income Security Act;ERISA
Equality Act
Employment Non-Discrimination Act;ENDA^
Matthew Shepard Act;Matthew Shepard and James Byrd Jr. Hate Crimes Prevention Act
Violence Against Women Act;VAWA
rehabilitation-act-of-1973=Rehabilitation Act
Education Amendments of 1972;Education Amendments Act of 1972
$=No Child Left Behind;No Child Left Behind Act
Higher Education Act
Family Educational Rights and Privacy Act;FERPA
G.I. Bill;GI Bill;Servicemen's Readjustment Act
PACT Act;Honoring Our PACT Act
Social Security Act
Medicare Modernization Act;Medicare Prescription Drug, Improvement, and Modernization Act
Medicare for All Act
Health Insurance Portability and Accountability Act;HIPAA
Emergency Medical Treatment and Labor Act;Emergency Medical Treatment and Active Labor Act;EMTALA
Federal Food, Drug, and Cosmetic Act;Food, Drug and Cosmetic Act
21st Century Cures Act;Cures Act
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
$=Brady Act;Brady Bill;Brady Law;Brady gun-control law;Brady Handgun Violence Prevention Act
Gun Control Act of 1968;Gun Control Act
Federal Assault Weapons Ban*;1994 assault-weapons ban;Public Safety and Recreational Firearms Use Protection Act
anti-drug-abuse-act-of-1986=Anti-Drug Abuse Act
Racketeer Influenced and Corrupt Organizations Act;RICO Act;RICO statute;RICO~
Fight Online Sex Trafficking Act;FOSTA-SESTA;SESTA-FOSTA
Adam Walsh Act;Adam Walsh Child Protection and Safety Act
Foreign Corrupt Practices Act;FCPA
Securities Exchange Act of 1934;Securities Exchange Act
Sarbanes-Oxley Act;Sarbanes-Oxley
glass-steagall-act=Glass-Steagall;Glass-Steagall Act;Banking Act of 1933
Gramm-Leach-Bliley Act;Gramm-Leach-Bliley
Sherman Antitrust Act;Sherman Act
Clayton Antitrust Act;Clayton Act
Emergency Economic Stabilization Act;Troubled Asset Relief Program
American Recovery and Reinvestment Act;Recovery Act
GENIUS Act+
budget-control-act-of-2011=Budget Control Act
Impoundment Control Act
Fiscal Responsibility Act
Antideficiency Act;Anti-Deficiency Act
Gramm-Rudman-Hollings Act;Gramm-Rudman
Federal Vacancies Reform Act;Vacancies Act
Presidential Records Act
Hatch Act
STOCK Act;Stop Trading on Congressional Knowledge Act
Foreign Agents Registration Act;FARA
Logan Act
Privacy Act of 1974;Privacy Act
Pendleton Act;Pendleton Civil Service Reform Act
Bipartisan Campaign Reform Act;McCain-Feingold;McCain-Feingold Act;McCain-Feingold law
DISCLOSE Act+
For the People Act
John Lewis Voting Rights Advancement Act;John R. Lewis Voting Rights Advancement Act;John Lewis Voting Rights Act
SAVE Act;Safeguard American Voter Eligibility Act
National Voter Registration Act;Motor Voter Act;motor voter law
National Security Act of 1947;National Security Act
Homeland Security Act
Military Commissions Act
National Defense Authorization Act;NDAA
authorization-for-use-of-military-force-2001=2001 Authorization for Use of Military Force;2001 AUMF;Authorization for Use of Military Force;AUMF
authorization-for-use-of-military-force-2002=2002 Authorization for Use of Military Force;2002 AUMF
Gulf of Tonkin Resolution;Tonkin Gulf Resolution
Justice Against Sponsors of Terrorism Act;JASTA
Magnitsky Act;Global Magnitsky Act;Global Magnitsky Human Rights Accountability Act
Countering America's Adversaries Through Sanctions Act;CAATSA
Caesar Act;Caesar Syria Civilian Protection Act
Trade Expansion Act of 1962;Trade Expansion Act
Smoot-Hawley Tariff Act;Smoot-Hawley;Smoot-Hawley Act;Tariff Act of 1930
African Growth and Opportunity Act;AGOA
bipartisan-trade-promotion-authority-act=Trade Promotion Authority
Homestead Act
Fugitive Slave Act
Missouri Compromise
Ku Klux Klan Act;Enforcement Act of 1871
Reconstruction Acts
Child Citizenship Act
Religious Freedom Restoration Act;RFRA
Religious Land Use and Institutionalized Persons Act;RLUIPA
FAA Reauthorization Act
Alien Tort Statute;Alien Tort Claims Act
Copyright Act
America Invents Act;Leahy-Smith America Invents Act
Agriculture Improvement Act of 2018;Agriculture Improvement Act;2018 farm bill
Home Rule Act;District of Columbia Home Rule Act
PROMESA;Puerto Rico Oversight, Management, and Economic Stability Act
JOBS Act;Jumpstart Our Business Startups Act
CROWN Act+
Rescissions Act of 2025;Rescissions Act
Neutrality Act;Neutrality Acts
Smith Act;Alien Registration Act
Tax Reform Act of 1986;1986 Tax Reform Act
Economic Growth and Tax Relief Reconciliation Act;Bush tax cuts
Civil Rights Act of 1866
Civil Rights Act of 1957
Civil Rights Act of 1968
Civil Rights Act of 1991
Megan's Law
Migratory Bird Treaty Act
Every Student Succeeds Act
Post-9/11 GI Bill
No Surprises Act
First Step Act
Kansas-Nebraska Act
First Amendment Defense Act
`;
