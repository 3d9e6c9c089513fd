import 'graphiql/setup-workers/vite';
// Not graphiql/style.css: that one carries 400 kB of fonts without Vietnamese, and Monaco's styles a second time.
import '@graphiql/react/style.css';
import '@graphiql/plugin-doc-explorer/style.css';
import '@graphiql/plugin-history/style.css';
import 'graphiql/graphiql.css';
import './playground.css';
import { createRoot } from 'react-dom/client';
import { Playground } from './Playground.js';

const container = document.getElementById('playground');
if (!container) throw new Error('index.html has no #playground');
createRoot(container).render(<Playground />);
