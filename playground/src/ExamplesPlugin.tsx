import type { GraphiQLPlugin } from '@graphiql/react';
import { ExamplesIcon } from './ExamplesIcon.js';
import { ExamplesPane } from './ExamplesPane.js';

export const EXAMPLES_PLUGIN: GraphiQLPlugin = { title: 'Examples', icon: ExamplesIcon, content: ExamplesPane };
