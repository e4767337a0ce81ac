import { defineMermaidSetup } from '@slidev/types'

/** Diagrams in the deck's type and colours; of the page's styles only variables reach into them. */
export default defineMermaidSetup(() => ({
  fontFamily: '\'Deck Sans\', sans-serif',
  themeVariables: { fontSize: '18px' },
  themeCSS: `
    .node :is(rect, circle, ellipse, polygon, path), .actor, .cluster rect { fill: var(--wash) !important; stroke: var(--ink) !important; stroke-width: 1.5px !important; }
    .cluster rect { fill: none !important; stroke: var(--ink-soft) !important; }
    .edgePaths path, .flowchart-link, .messageLine0, .messageLine1 { stroke: var(--rise) !important; stroke-width: 2px !important; }
    marker path, .arrowheadPath { fill: var(--rise) !important; stroke: var(--rise) !important; }
    .edgeLabel, .edgeLabel p, .labelBkg { background: var(--paper) !important; }
    text, tspan, .label, .nodeLabel, .edgeLabel, p { fill: var(--ink) !important; color: var(--ink) !important; }
  `,
}))
