import { render } from 'preact';
import './style/dashboard.css';
import { Dashboard } from './shell/dashboard.js';
import { followTheme } from './shell/theme.js';
import { isEmbedded } from './state/embed.js';
import { followAddress } from './state/place.js';
import { waysToLook } from './state/ways-to-look.js';
import { parametersByView, views } from './views.js';
import { loadVocabulary } from './words/vocabulary.js';

const container = document.getElementById('dashboard');
if (!container) throw new Error('index.html has no element with the id "dashboard"');
followTheme();
waysToLook.value = views;
followAddress(parametersByView);
// Until it is there the names of predicates stand in for their labels; where it never comes, whatever else is asked says why.
loadVocabulary().catch(() => undefined);
const Shell = isEmbedded() ? (await import('./shell/embed.js')).Embed : Dashboard;
container.replaceChildren();
render(<Shell />, container);
