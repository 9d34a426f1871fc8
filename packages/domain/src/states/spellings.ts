/**
 * Spellings of states in English beside the names and aliases of the record, which are its own business: abbreviations,
 * short forms and names since changed. Each line begins with a name the record has.
 */
export const stateSpellings: readonly (readonly [string, ...string[]])[] = [
  ['United Kingdom', 'UK', 'Great Britain', 'Britain', 'United Kingdom of Great Britain'],
  ['United States', 'US', 'USA', 'United States of America', 'America'],
  ["Democratic People's Republic of Korea", 'DPRK', 'DPR Korea', 'North Korea'],
  ["Lao People's Democratic Republic", 'Lao PDR'],
  ['China', 'PRC', 'PR China'],
  ['Republic of Korea', 'ROK'],
  ['United Arab Emirates', 'UAE'],
  ['Democratic Republic of the Congo', 'DRC', 'Zaire'],
  ['Congo', 'Congo (Brazzaville)'],
  ['Central African Republic', 'CAR'],
  ['Eswatini', 'Swaziland'],
  ['North Macedonia', 'Macedonia', 'The former Yugoslav Republic of Macedonia', 'FYROM'],
  ['Timor-Leste', 'East Timor'],
  ['Viet Nam', 'Vietnam'],
  ['Brunei Darussalam', 'Brunei'],
  ['Micronesia (Federated States of)', 'Micronesia'],
  ['Russian Federation', 'Russia'],
  ['Libya', 'Libyan Arab Jamahiriya'],
  ['Papua New Guinea', 'PNG'],
  ['Holy See', 'Vatican'],
];
