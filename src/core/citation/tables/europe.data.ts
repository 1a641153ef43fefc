/** Instruments of the European Union, with full ids; rows as in the table of acts. */
export const euNames = `
eu/reg/2016/679=General Data Protection Regulation;GDPR;DSGVO;Datenschutz-Grundverordnung;RGPD
eu/reg/2022/2065=Digital Services Act;DSA^
eu/reg/2022/1925=Digital Markets Act;DMA^
eu/reg/2024/1689=AI Act;Artificial Intelligence Act;EU AI Act
eu/reg/2022/868=Data Governance Act
eu/reg/2023/2854=EU Data Act
eu/reg/2024/2847=Cyber Resilience Act
eu/reg/2024/1083=European Media Freedom Act
eu/reg/2024/900=Political Advertising Regulation
eu/reg/2023/1114=MiCA~;Markets in Crypto-Assets Regulation;Markets in Crypto-Assets
eu/reg/2023/1115=EU Deforestation Regulation;EU deforestation law;Deforestation Regulation
eu/reg/2023/956=Carbon Border Adjustment Mechanism
eu/reg/2024/1991=Nature Restoration Law*
eu/reg/2021/1119=European Climate Law
eu/reg/2023/1781=European Chips Act;EU Chips Act
eu/reg/2024/1252=Critical Raw Materials Act
eu/reg/2024/1735=Net-Zero Industry Act
eu/reg/2013/604=Dublin Regulation;Dublin-Verordnung;Dublin III Regulation;Dublin III
eu/reg/2016/399=Schengen Borders Code
eu/reg/2006/1907=REACH Regulation
eu/reg/2019/1150=Platform-to-Business Regulation
eu/reg/2021/784=Terrorist Content Online Regulation
eu/reg/2020/2092=rule-of-law conditionality regulation
eu/dir/2003/88=Working Time Directive
eu/dir/2002/58=ePrivacy Directive;e-Privacy Directive
eu/dir/2000/31=E-Commerce Directive;e-Commerce Directive
eu/dir/2019/790=Copyright Directive;EU Copyright Directive;Directive on Copyright in the Digital Single Market
eu/dir/1995/46=Data Protection Directive
eu/dir/2006/24=Data Retention Directive
eu/dir/2004/38=Free Movement Directive;Citizens' Rights Directive
eu/dir/2008/115=Return Directive;Returns Directive
eu/dir/2019/904=Single-Use Plastics Directive
eu/dir/2019/1937=Whistleblower Directive;Whistleblower Protection Directive
eu/dir/2022/2555=NIS2 Directive
eu/dir/2022/2464=Corporate Sustainability Reporting Directive
eu/dir/2024/1760=Corporate Sustainability Due Diligence Directive
eu/dir/2022/2041=Minimum Wage Directive
eu/dir/2024/2831=Platform Work Directive
eu/dir/1992/43=Habitats Directive
eu/dir/2009/147=Birds Directive
eu/dir/2000/60=Water Framework Directive
eu/dir/2018/2001=Renewable Energy Directive
eu/dir/2023/1791=Energy Efficiency Directive
eu/dir/2010/75=Industrial Emissions Directive
eu/dir/2003/87=Emissions Trading Directive
eu/dir/2006/123=Services Directive;Bolkestein Directive
eu/dir/2018/957=Posted Workers Directive
eu/dir/2014/65=MiFID II
eu/dir/2015/2366=Payment Services Directive
eu/dir/2014/40=Tobacco Products Directive
eu/dir/2010/13=Audiovisual Media Services Directive
eu/dir/2011/83=Consumer Rights Directive
eu/dir/2016/680=Law Enforcement Directive
eu/treaty/=TFEU;Treaty on the Functioning of the European Union
eu/treaty/=TEU;Treaty on European Union
eu/treaty/-=Maastricht Treaty;Treaty of Maastricht
eu/treaty/-=Lisbon Treaty;Treaty of Lisbon;Vertrag von Lissabon
eu/treaty/rome=Treaty of Rome;Rome Treaty
eu/treaty/nice=Treaty of Nice;Nice Treaty
eu/treaty/amsterdam=Treaty of Amsterdam;Amsterdam Treaty
eu/treaty/-=Schengen Agreement;Schengener Abkommen;Schengen Convention
eu/treaty/charter=Charter of Fundamental Rights;EU Charter of Fundamental Rights;Charter of Fundamental Rights of the European Union
eu/treaty/=Stability and Growth Pact
eu/policy/green-deal=European Green Deal;EU Green Deal
eu/policy/migration-pact=Pact on Migration and Asylum;New Pact on Migration and Asylum;EU migration pact;Migration and Asylum Pact
eu/policy/=Privacy Shield;EU-US Privacy Shield;EU-U.S. Privacy Shield
eu/policy/-=Safe Harbor agreement;Safe Harbour agreement
eu/dec/2023/1795=EU-U.S. Data Privacy Framework;Data Privacy Framework
eu/case/=Schrems v Facebook Ireland;Schrems II;Schrems II ruling
eu/case/google-spain=Google Spain v AEPD;Google Spain ruling
`;

/** Acts of Parliament of the United Kingdom: `Name;Other name@year/chapter` under `uk/ukpga/`; the year belongs to the name. */
export const ukActs = `
Human Rights Act@1998/42
Equality Act@2010/15
Online Safety Act@2023/50
Data Protection Act@2018/12
Freedom of Information Act@2000/36
Investigatory Powers Act;Snooper's Charter@2016/25
Official Secrets Act@1989/6
Police and Criminal Evidence Act;PACE~@1984/60
Criminal Justice and Public Order Act@1994/33
Public Order Act@1986/64
Public Order Act@2023/15
Police, Crime, Sentencing and Courts Act;Policing Act~@2022/32
Terrorism Act@2000/11
Terrorism Act@2006/11
Counter-Terrorism and Security Act@2015/6
Misuse of Drugs Act@1971/38
Psychoactive Substances Act@2016/2
Road Traffic Act@1988/52
Coronavirus Act@2020/7
Public Health (Control of Disease) Act@1984/22
Health and Social Care Act@2012/7
Health and Care Act@2022/31
Care Act@2014/23
Mental Health Act@1983/20
Mental Capacity Act@2005/9
Abortion Act@1967/87
Human Fertilisation and Embryology Act@2008/22
Offences against the Person Act@1861/100
Theft Act@1968/60
Fraud Act@2006/35
Sexual Offences Act@2003/42
Sexual Offences Act@1967/60
Domestic Abuse Act@2021/17
Protection from Harassment Act@1997/40
Modern Slavery Act@2015/30
Gender Recognition Act@2004/7
Civil Partnership Act@2004/33
Marriage (Same Sex Couples) Act@2013/30
Children Act@1989/41
Immigration Act@1971/77
Immigration Act@2014/22
Immigration Act@2016/19
British Nationality Act@1981/61
Nationality and Borders Act@2022/36
Illegal Migration Act@2023/37
Safety of Rwanda (Asylum and Immigration) Act;Rwanda Act@2024/8
European Communities Act@1972/68
European Union (Withdrawal) Act@2018/16
European Union (Withdrawal Agreement) Act@2020/1
European Union (Notification of Withdrawal) Act@2017/9
European Union Referendum Act@2015/36
Retained EU Law (Revocation and Reform) Act@2023/28
United Kingdom Internal Market Act;Internal Market Act@2020/27
Fixed-term Parliaments Act@2011/14
Dissolution and Calling of Parliament Act@2022/11
Parliament Act@1911/13
House of Lords Act@1999/34
Constitutional Reform Act@2005/4
Scotland Act@1998/46
Scotland Act@2016/11
Government of Wales Act@2006/32
Northern Ireland Act@1998/47
Northern Ireland Troubles (Legacy and Reconciliation) Act;Legacy Act~@2023/41
Representation of the People Act@1983/2
Elections Act@2022/37
Political Parties, Elections and Referendums Act@2000/41
Companies Act@2006/46
Insolvency Act@1986/45
Financial Services and Markets Act@2000/8
Bribery Act@2010/23
Competition Act@1998/41
Enterprise Act@2002/40
National Security and Investment Act@2021/25
National Security Act@2023/32
Consumer Rights Act@2015/15
Employment Rights Act@1996/18
Trade Union Act@2016/15
Trade Union and Labour Relations (Consolidation) Act@1992/52
Strikes (Minimum Service Levels) Act@2023/39
National Minimum Wage Act@1998/39
Health and Safety at Work etc. Act@1974/37
Housing Act@1988/50
Building Safety Act@2022/30
Town and Country Planning Act@1990/8
Environment Act@2021/30
Climate Change Act@2008/27
Animal Welfare Act@2006/45
Animal Welfare (Sentencing) Act@2021/21
Hunting Act@2004/37
Gambling Act@2005/19
Licensing Act@2003/17
Communications Act@2003/21
Computer Misuse Act@1990/18
Malicious Communications Act@1988/27
Defamation Act@2013/26
Contempt of Court Act@1981/49
Inquiries Act@2005/12
Civil Contingencies Act@2004/36
Bail Act@1976/63
Coroners and Justice Act@2009/25
Localism Act@2011/20
Local Government Act@1972/70
Academies Act@2010/32
Welfare Reform Act@2012/5
Sanctions and Anti-Money Laundering Act@2018/13
Firearms Act@1968/27
Dangerous Dogs Act@1991/65
Offensive Weapons Act@2019/17
Crime and Disorder Act@1998/37
Suicide Act@1961/60
Murder (Abolition of Death Penalty) Act@1965/71
Obscene Publications Act@1959/66
Race Relations Act@1976/74
Sex Discrimination Act@1975/65
Equal Pay Act@1970/41
`;

/** Further British, Irish, Canadian, Australian, German, French and Indian instruments, with full ids. */
export const otherNames = `
int/treaty/=U.N. Charter;UN Charter;United Nations Charter;Charter of the United Nations
uk/=Magna Carta
uk/bill/=Rwanda Bill;Safety of Rwanda Bill;Safety of Rwanda (Asylum and Immigration) Bill
uk/bill/=Online Safety Bill
uk/bill/=Illegal Migration Bill
uk/bill/=Assisted Dying Bill*;Terminally Ill Adults (End of Life) Bill
uk/policy/=Ministerial Code*
uk-sct/asp/2004/3=Land Reform (Scotland) Act
uk-sct/act/hate-crime-and-public-order-scotland-act-2021=Hate Crime and Public Order (Scotland) Act
ie/const=Irish Constitution
ie/const/amendment/8=Ireland's Eighth Amendment
ca/charter=Canadian Charter of Rights and Freedoms;Charter of Rights and Freedoms
ca/const/1982=Constitution Act, 1982;Constitution Act
ca/criminal-code=Criminal Code of Canada;Canadian Criminal Code
ca/act/=Emergencies Act
ca/act/=Canada Health Act
ca/act/indian-act=Canada's Indian Act
ca/act/=Impact Assessment Act
ca/act/=Online Streaming Act
ca/act/=Online News Act
ca/act/=Online Harms Act
ca/act/clarity-act=Canada's Clarity Act
ca/act/=Access to Information Act
ca/act/=Greenhouse Gas Pollution Pricing Act
ca/act/=Immigration and Refugee Protection Act
ca-qc/bill/21=Act respecting the laicity of the State
ca-qc/charter-french-language=Charter of the French Language
au/const=Australian Constitution
au/act/migration-act-1958=Migration Act
au/act/racial-discrimination-act-1975=Racial Discrimination Act
au/act/fair-work-act-2009=Fair Work Act
au/act/native-title-act-1993=Native Title Act
au/act/online-safety-act-2021=Australia's Online Safety Act
au/act/sex-discrimination-act-1984=Australia's Sex Discrimination Act
au/act/epbc-act-1999=Environment Protection and Biodiversity Conservation Act;EPBC Act
au/act/=News Media Bargaining Code
de/gg=Grundgesetz;Basic Law for the Federal Republic of Germany;German Basic Law;German constitution
de/stgb=Strafgesetzbuch;StGB;German Criminal Code
de/$=Bürgerliches Gesetzbuch;BGB
de/$=Network Enforcement Act;Netzwerkdurchsetzungsgesetz;NetzDG
de/$=Strafprozessordnung;StPO
de/sgb=Sozialgesetzbuch
de/asylg=Asylgesetz
de/aufenthg=Aufenthaltsgesetz
de/geg=Gebäudeenergiegesetz;Heizungsgesetz
de/eeg=Erneuerbare-Energien-Gesetz
de/ifsg=Infektionsschutzgesetz
de/bverfgg=Bundesverfassungsgerichtsgesetz
de/policy/=Schuldenbremse
de/=Selbstbestimmungsgesetz
de/policy/buergergeld=Bürgergeld-Gesetz
fr/const=French Constitution;French constitution;Constitution française
fr/code/penal=Code pénal*;French Penal Code
fr/code/civil=Code civil;Napoleonic Code
fr/code/travail=Code du travail*
fr/loi/1905/separation=loi de 1905;1905 law on the separation of church and state
fr/loi/veil=loi Veil;Veil Law
fr/ddhc=Déclaration des droits de l'homme et du citoyen;Declaration of the Rights of Man and of the Citizen
in/ipc=Indian Penal Code
in/const=Indian Constitution;Constitution of India
in/act/=Citizenship Amendment Act
in/act/=Unlawful Activities (Prevention) Act
hk/national-security-law=Hong Kong national security law;Hong Kong's national security law
hk/basic-law=Hong Kong Basic Law;Hong Kong's Basic Law
il/act/=Law of Return
il/act/nation-state-law=Israel's nation-state law
za/const=South African Constitution
`;
