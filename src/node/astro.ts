// Commands import Astro from here, so that it never sends telemetry: it reads this variable each time.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

// Pages read these as `import.meta.env`. A variable that is set in the environment would change what is built.
for (const name of ['ASSETS_PREFIX', 'BASE_URL', 'DEV', 'MODE', 'PROD', 'SITE', 'SSR']) delete process.env[name];

export { build, dev, preview } from 'astro';
