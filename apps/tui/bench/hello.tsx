import { render, Text } from 'ink';

/** The least an Ink program can show: what the browser's first frame is measured against. */
render(<Text>hello from ink</Text>, { alternateScreen: true, interactive: true });
