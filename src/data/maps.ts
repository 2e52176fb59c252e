import { drawingOf } from '#domain/map/drawing.ts';
import { groundUnder } from '#loader/map-ground.ts';
import { content } from './topic.ts';

/** Every map of the topic as it is drawn, by its id. */
export const drawings = new Map([...content.maps.values()].map((map) => [map.id, drawingOf(map, content, groundUnder(map.data.bounds))]));
