import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import { createRoot } from 'react-dom/client';
import { Explorer } from './explorer.js';

const container = document.getElementById('explorer');
if (!container) throw new Error('index.html has no element with the id "explorer"');
createRoot(container).render(<Explorer />);
