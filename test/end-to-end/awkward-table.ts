/** Ids and names that are hard to write into a file: signs of XML, quotes, line ends, a control character, Korean, none at all. */
export const awkwardTable = `activity,activity_kind,organisation,organisation_name,organisation_kind,country,role
a,consortium,999984059,,university,DE,lead
a,consortium,한국산업단지공단,한국산업단지공단 “본사”,agency,KR,participant
a,consortium,"a<b>&""c""","Smith & Sons <Ltd>, “quoted” ""too""",company,GB,participant
a,consortium,lone,"line
there, bell\u0007, 금속·소재 🏭",company,,participant
b,consortium,999984059,,university,DE,lead
b,consortium,한국산업단지공단,한국산업단지공단 “본사”,agency,KR,participant
c,consortium,nobody's,=1+1,other,,lead
`;
