import { Box, Text, useIsScreenReaderEnabled } from 'ink';
import { type Brush, paint } from '../text/paint.js';
import { frameOf } from './frame.js';
import type { Size } from './layout.js';
import type { Scene } from './scene.js';
import { spokenText } from './spoken.js';
import type { BrowserState } from './state.js';

/** What the screen shows. */
export interface ScreenProps {
  readonly state: BrowserState;
  readonly scene: Scene;
  readonly size: Size;
  readonly brush: Brush;
  /** The record may be made; until then the list stands alone. */
  readonly settled: boolean;
}

/** The whole screen of a state; for a screen reader what is to be read out. */
export function Screen({ state, scene, size, brush, settled }: ScreenProps) {
  const spoken = useIsScreenReaderEnabled();
  if (spoken) return <Text>{settled ? spokenText(state, scene, size) : 'Acquis'}</Text>;
  return (
    <Box width={size.columns} height={size.rows}>
      <Text>{paint(frameOf(state, scene, size, settled), brush)}</Text>
    </Box>
  );
}
