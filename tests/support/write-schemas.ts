/** `npm run schemas`: writes docs/schemas, the JSON Schema of every JSON format. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonSchemas } from './json-schemas.ts';

const FOLDER = join(import.meta.dirname, '../../docs/schemas');

mkdirSync(FOLDER, { recursive: true });
for (const [name, text] of Object.entries(jsonSchemas())) writeFileSync(join(FOLDER, name), text);
