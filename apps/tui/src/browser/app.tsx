import { useApp, useInput, useWindowSize } from 'ink';
import { useEffect, useReducer } from 'react';
import { eventOf, type Press, pressesOf } from './presses.js';
import { type Size, sceneOf } from './scene.js';
import { Screen } from './screen.js';
import { type BrowserState, next } from './state.js';

/** How the browser opens. */
export interface AppProps {
  readonly start: BrowserState;
  readonly colour: boolean;
}

function reduce(state: BrowserState, { press, size }: { readonly press: Press; readonly size: Size }): BrowserState {
  const event = eventOf(press, state.mode);
  return event ? next(state, event, sceneOf(state, size).extent) : state;
}

/** The full-screen browser. */
export function App({ start, colour }: AppProps) {
  const { exit } = useApp();
  const { columns, rows } = useWindowSize();
  const size = { columns, rows };
  const [state, send] = useReducer(reduce, start);
  useInput((input, key) => {
    for (const press of pressesOf(input, key)) send({ press, size });
  });
  useEffect(() => {
    if (state.done) exit();
  }, [state.done, exit]);
  return <Screen state={state} size={size} colour={colour} />;
}
