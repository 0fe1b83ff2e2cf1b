/**
 * `/whats-on`: activities to look through. Where scripts run the list filters itself; where they do
 * not, its form comes here as a query, and the same model filters.
 */
import {Router} from 'express';
import {LANGUAGES} from './ask.mjs';
import {activities} from './activities.mjs';
import {charity} from './harbour-house.mjs';

/**
 * @param {object} options
 * @param {import('./ask.mjs').SteadyServer} options.steady
 */
export function whatsOn({steady}) {
  const {filtersFromQuery, prepare} = steady;
  const ready = prepare({languages: LANGUAGES});
  const router = Router();

  router.get('/whats-on', async (request, response) => {
    await ready;
    response.render('whats-on.njk', {
      charity,
      activities,
      filters: filtersFromQuery(request.query),
    });
  });

  return router;
}
