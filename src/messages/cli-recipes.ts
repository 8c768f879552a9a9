/** What is said of the recipes that `init --ci` writes. */

import type { CliFinding } from './cli-findings.js';
import type { MessagesFor } from './messages-for.js';

export const cliRecipes = {
  'cli/recipe-there': {
    tr: () => ({
      title: 'Tarif zaten var',
      finding: ({ file }) => ({
        message: `Zaten bir tarif var, üzerine yazılmadı: ${file}`,
        help: 'Yazılacak olan aşağıdadır; ikisini elle birleştirin.',
      }),
      what: '“baslat --ci” var olan bir tarifin üzerine yazmaz; yazacağını gösterir.',
    }),
    en: () => ({
      title: 'Recipe already there',
      finding: ({ file }) => ({
        message: `A recipe is there already and was left as it is: ${file}`,
        help: 'What would be written stands below; merge the two by hand.',
      }),
      what: '“init --ci” does not overwrite a recipe; it shows what it would write.',
    }),
  },
  'cli/package-there': {
    tr: () => ({
      title: 'package.json zaten var',
      finding: ({ file }) => ({
        message: `Bu dosya zaten var, üzerine yazılmadı: ${file}`,
        help: 'Tarifin programı bulması için dependencies altına arac/ klasöründeki paketi ekleyip “npm install” komutunu çalıştırın.',
      }),
      what: 'Tarif programı çalışma alanındaki package.json ile kurar; var olan dosya değiştirilmedi.',
    }),
    en: () => ({
      title: 'package.json already there',
      finding: ({ file }) => ({
        message: `The file is there already and was left as it is: ${file}`,
        help: 'Add the package in arac/ to its dependencies and run “npm install”, so that the recipe finds the program.',
      }),
      what: 'The recipe installs the program by the workspace’s package.json; the one that is there was not changed.',
    }),
  },
  'cli/no-npm': {
    tr: () => ({
      title: 'npm çalıştırılamadı',
      finding: ({ reason }) => ({
        message: `Tarif için npm çalıştırılamadı (${reason}).`,
        help: 'npm’in kurulu olduğuna (Node ile birlikte gelir) ve geçici klasörde yer bulunduğuna bakın; sonra yeniden deneyin.',
      }),
      what: 'Tarifin kuracağı paket npm ile hazırlanır.',
    }),
    en: () => ({
      title: 'npm could not be run',
      finding: ({ reason }) => ({
        message: `npm could not be run for the recipe (${reason}).`,
        help: 'See that npm is installed (it comes with Node) and that the temporary folder has room; then try again.',
      }),
      what: 'The package that the recipe installs is made by npm.',
    }),
  },
} satisfies Partial<MessagesFor<CliFinding>>;
