import { agreement, agreementMatrix, neighbours, type Pair, pairsTable } from '@acquis/analysis';
import type { Analysis, Material, Result } from '../../analysis/analysis.js';
import { filters } from '../../analysis/answered.js';
import { matrixDrawn, pairDrawn, pairsDrawn } from '../../analysis/drawn.js';
import { inTheVotes, states } from '../../analysis/states.js';

function ofTwo(first: string, second: string, { view, store, selection }: Material): Result {
  const found = agreement(store, first, second, selection);
  const { inputs, method, ...data } = found;
  const { index, corrected, shared, required } = data;
  return {
    data,
    inputs,
    method,
    table: pairsTable([{ state: first, other: second, index, corrected, shared }], required),
    draw: pairDrawn(view, found),
  };
}

function ofOne(state: string, { view, store, selection }: Material): Result {
  const { nearest, notEnough, required, inputs, method } = neighbours(store, state, {
    ...selection,
    count: store.states.length,
  });
  const pairs: readonly Pair[] = [
    ...nearest.flatMap(({ index, states: tied }) =>
      tied.map(({ state: other, ...rest }) => ({ state, other, index, ...rest })),
    ),
    ...notEnough.map(({ state: other, shared }) => ({ state, other, index: null, corrected: null, shared })),
  ];
  const draw = pairsDrawn(view, state, pairs);
  return { data: { states: [state], pairs, required }, inputs, method, table: pairsTable(pairs, required), draw };
}

function ofSeveral(asked: readonly string[], { view, store, selection }: Material): Result {
  const matrix = agreementMatrix(store, selection);
  const { states: known, index, shared, required, inputs, method } = matrix;
  const rows = new Map(known.map((state, row) => [state, row]));
  const pairs = asked.flatMap((state, place) =>
    asked.slice(place + 1).map((other): Pair => {
      const [a = -1, b = -1] = [rows.get(state), rows.get(other)];
      return { state, other, index: index[a]?.[b] ?? null, shared: shared[a]?.[b] ?? 0 };
    }),
  );
  const draw = matrixDrawn(view, asked, matrix);
  return { data: { states: asked, pairs, required }, inputs, method, table: pairsTable(pairs, required), draw };
}

/** How far states agree. */
export const agreementAnalysis: Analysis = {
  name: 'agreement',
  title: 'How far states agree',
  description:
    "Lijphart's index of agreement over recorded votes in which both voted: 1 alike throughout, 0 opposite throughout, an abstention half way; null where they share too few. Beside it Scott's pi, corrected for chance. Two states: the pair in full; one: it against all, the nearest first; more: every pair of them.",
  component: 'AgreementAnswer',
  usual: 'tracks',
  own: [states],
  narrowing: Object.values(filters),
  read: (query) => {
    const asked = query.take(states);
    return (material) => {
      inTheVotes(asked, material.store.states);
      const [first = '', second = ''] = asked;
      if (asked.length === 1) return ofOne(first, material);
      return asked.length === 2 ? ofTwo(first, second, material) : ofSeveral(asked, material);
    };
  },
};
