/** Where the explorer begins. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './styles/tokens.css';
import './styles/base.css';
import './app.css';
import { App } from './app.js';
import { startTheme } from './shell/theme.js';

const place = document.getElementById('explorer');
if (place === null) throw new Error('The page has no place for the explorer.');

startTheme();
createRoot(place).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
