import { createApp } from '../app.js';
import { today } from './clock.js';

/** Prints the OpenAPI document, for those who generate clients from it, and ends the process. */
export async function printDocument(apiUrl: string | undefined): Promise<never> {
  const { request } = createApp({ today, ...(apiUrl === undefined ? {} : { apiUrl }) });
  const text = await (await request('/openapi.json')).text();
  await new Promise((written) => process.stdout.write(text, written));
  process.exit(0);
}
