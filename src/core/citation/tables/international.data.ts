/** Treaties and agreements under `int/treaty/`; rows as in the table of acts. */
export const treaties = `
Paris Agreement;Pariser Klimaabkommen;Pariser Abkommen;Paris climate agreement;Paris climate accord;Paris climate accords;Paris climate deal;Paris climate pact;Paris Accord;Paris deal~;Paris climate change accord;global climate accord~;Paris climate change agreement
Kyoto Protocol;Kyoto treaty
Montreal Protocol
Kigali Amendment
$=United Nations Framework Convention on Climate Change;U.N. Framework Convention on Climate Change;UNFCCC
$=U.N. Convention on the Law of the Sea;UN Convention on the Law of the Sea;Law of the Sea Treaty;Law of the Sea Convention;UNCLOS
cites=Convention on International Trade in Endangered Species
NAFTA+;North American Free Trade Agreement
USMCA;U.S.-Mexico-Canada Agreement;United States-Mexico-Canada Agreement;US-Mexico-Canada Agreement
CAFTA;Central American Free Trade Agreement
Trans-Pacific Partnership;TPP;T.P.P.^;Pacific trade deal~;Trans-Pacific trade deal
CPTPP;Comprehensive and Progressive Agreement for Trans-Pacific Partnership
$=Transatlantic Trade and Investment Partnership;TTIP
$=Regional Comprehensive Economic Partnership;RCEP
$=Comprehensive Economic and Trade Agreement;CETA
$=General Agreement on Tariffs and Trade;GATT
KORUS;U.S.-Korea Free Trade Agreement;Korea-U.S. Free Trade Agreement
EU-Mercosur agreement;EU-Mercosur deal;EU-Mercosur trade deal;Mercosur deal
jcpoa=Joint Comprehensive Plan of Action;JCPOA;Iran nuclear deal;Iran nuclear agreement;Iran nuclear accord;Iranian nuclear deal;Iran deal;2015 nuclear deal;nuclear deal with Iran;nuclear agreement with Iran;nuclear accord with Iran;deal with Iran~;nuclear deal with Tehran;Iran agreement~;Iran nuclear pact;Iranian nuclear agreement;Iran accord~
$=Nuclear Non-Proliferation Treaty;Nuclear Nonproliferation Treaty;Treaty on the Non-Proliferation of Nuclear Weapons;Non-Proliferation Treaty;Nonproliferation Treaty;NPT^
$=Comprehensive Nuclear-Test-Ban Treaty;Comprehensive Test Ban Treaty;CTBT
Partial Test Ban Treaty;Limited Test Ban Treaty
tpnw=Treaty on the Prohibition of Nuclear Weapons
$=Intermediate-Range Nuclear Forces Treaty;INF Treaty
New START;New Start treaty
START I;Strategic Arms Reduction Treaty
SALT I;SALT I treaty
SALT II;SALT II treaty
$=Anti-Ballistic Missile Treaty;ABM Treaty
Open Skies Treaty;Treaty on Open Skies
cfe-treaty=Treaty on Conventional Armed Forces in Europe
Ottawa Treaty;Mine Ban Treaty;Ottawa Convention
Budapest Memorandum
Minsk agreements;Minsk II;Minsk accords;Minsk agreement
Helsinki Accords;Helsinki Final Act
North Atlantic Treaty;NATO treaty;Washington Treaty~;NATO charter
AUKUS+
Good Friday Agreement;Belfast Agreement
Oslo Accords;Oslo agreement
Wye River Memorandum
Sykes-Picot Agreement;Sykes-Picot
Balfour Declaration
Dayton Agreement;Dayton Accords;Dayton Peace Accords;Dayton Peace Agreement
Treaty of Versailles;Versailles Treaty
Treaty of Westphalia;Peace of Westphalia
Warsaw Pact
refugee-convention-1951=1951 Refugee Convention;Refugee Convention;Genfer Flüchtlingskonvention;1951 Convention Relating to the Status of Refugees;Convention Relating to the Status of Refugees;1951 Geneva Convention
refugee-protocol-1967=Protocol Relating to the Status of Refugees;1967 Protocol Relating to the Status;1967 Protocol~
Geneva Conventions;Geneva Convention;Genfer Konventionen;Genfer Konvention;Third Geneva Convention;Fourth Geneva Convention
Hague Conventions;Hague Convention
Genocide Convention;1948 Genocide Convention;Convention on the Prevention and Punishment of the Crime of Genocide
Convention Against Torture;Convention against Torture;U.N. Convention Against Torture;UN Convention Against Torture
Universal Declaration of Human Rights
$=International Covenant on Civil and Political Rights;ICCPR
icescr=International Covenant on Economic, Social and Cultural Rights
$=Convention on the Elimination of All Forms of Discrimination Against Women;CEDAW
crc=Convention on the Rights of the Child
crpd=Convention on the Rights of Persons with Disabilities
Rome Statute
echr=European Convention on Human Rights;ECHR^;European Human Rights Convention
European Social Charter
hague-abduction-convention=Hague Convention on the Civil Aspects of International Child Abduction
Global Compact for Migration;Global Compact for Safe, Orderly and Regular Migration
Panama Canal Treaties;Torrijos-Carter Treaties;Panama Canal Treaty
panama-trade-promotion-agreement=Panama Free Trade Agreement;Panama free-trade agreement
Bretton Woods Agreement;Bretton Woods Agreements
Basel III
Sino-British Joint Declaration
Windsor Framework
Brexit withdrawal agreement;Withdrawal Agreement~
eu-uk-trade-and-cooperation-agreement=Trade and Cooperation Agreement
eu-turkey-statement=EU-Turkey deal;EU-Turkey agreement
tobacco-convention=Framework Convention on Tobacco Control
WHO Pandemic Agreement;pandemic treaty
Black Sea Grain Initiative;Black Sea grain deal
Wassenaar Arrangement
Agreed Framework~
Convention on Biological Diversity
Antarctic Treaty
Convention on Cluster Munitions
Rio Treaty
ANZUS Treaty
Abraham Accords
Doha Agreement
Treaty of Paris
Treaty of Guadalupe Hidalgo
Munich Agreement
Vienna Convention on Diplomatic Relations
Vienna Convention on Consular Relations
Vienna Convention on the Law of Treaties
Istanbul Convention;Istanbul-Konvention
American Convention on Human Rights
Minamata Convention
Basel Convention
Stockholm Convention
Safe Third Country Agreement
Plaza Accord
Simla Agreement
Artemis Accords
Nagoya Protocol
Treaty of Amity
High Seas Treaty
Outer Space Treaty
Chemical Weapons Convention
Biological Weapons Convention
Arms Trade Treaty
Anglo-Irish Treaty
Camp David Accords
Molotov-Ribbentrop Pact
Two Plus Four Treaty
Indus Waters Treaty
Northern Ireland Protocol
`;
