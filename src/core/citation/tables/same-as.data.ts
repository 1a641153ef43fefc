/** Provisions that have more than one id: one group a line. */
export const provisionsSameAs = `
us/act/education-amendments-of-1972/t9 us/act/title-ix
us/usc/t47/s230 us/act/communications-decency-act/s230 us/act/communications-act-of-1934/s230
us/act/foreign-intelligence-surveillance-act/s702 us/usc/t50/s1881a
us/act/immigration-and-nationality-act/s287/g us/usc/t8/s1357/g
us/usc/t42/s265 us/policy/title-42
us/act/trade-expansion-act-of-1962/s232 us/usc/t19/s1862
us/act/trade-act-of-1974/s301 us/usc/t19/s2411
us/act/trade-act-of-1974/s201 us/usc/t19/s2251
us/act/trade-act-of-1974/s122 us/usc/t19/s2132
us/act/voting-rights-act-of-1965/s2 us/usc/t52/s10301
us/act/voting-rights-act-of-1965/s5 us/usc/t52/s10304
us/act/rehabilitation-act-of-1973/s504 us/usc/t29/s794
us/const/bill-of-rights us/const/amendment/1-10
us/const/amendment/14/equal-protection us/const/clause/equal-protection
us/const/amendment/1/establishment us/const/clause/establishment
us/const/amendment/1/free-exercise us/const/clause/free-exercise
int/treaty/un-charter un/charter
us/usc/t42/s1437f us/policy/section-8
int/treaty/jcpoa int/treaty/joint-comprehensive-plan-of-action
int/treaty/npt int/treaty/nuclear-non-proliferation-treaty
int/treaty/trans-pacific-partnership int/treaty/tpp
us/act/dream-act us/bill/dream-act
us/act/kids-online-safety-act us/bill/kids-online-safety-act
us/act/espionage-act-of-1917 us/act/espionage-act
us/act/jones-act us/act/merchant-marine-act-of-1920
`;
