import { Box, Text } from 'ink';
import { paint } from '../text/paint.js';
import { frame } from './frame.js';
import type { Size } from './scene.js';
import type { BrowserState } from './state.js';

/** What the screen shows. */
export interface ScreenProps {
  readonly state: BrowserState;
  readonly size: Size;
  readonly colour: boolean;
}

/** The whole screen of a state. */
export function Screen({ state, size, colour }: ScreenProps) {
  return (
    <Box width={size.columns} height={size.rows}>
      <Text>{paint(frame(state, size), colour)}</Text>
    </Box>
  );
}
