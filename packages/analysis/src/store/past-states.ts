/** States that voted and have no successor in the United Nations, by the code a store has for them. */
export const pastStateNames: Readonly<Record<string, string>> = {
  csk: 'Czechoslovakia',
  ddr: 'German Democratic Republic',
  ymd: 'Democratic Yemen',
  yug: 'Yugoslavia',
  zanzibar: 'Zanzibar',
};
