// Starts every part of the page that asks for one with a data- attribute, now and after each swap.
import { announceSwaps } from "./announce.js";
import { startCopying } from "./copy.js";
import { startDialogs } from "./dialog.js";
import { startDropping } from "./drop.js";
import { startFinding } from "./find.js";
import { keepFocus } from "./focus.js";
import { startKeys } from "./keys.js";
import { startLists } from "./list.js";
import { startSeveral } from "./several.js";
import { startPipeline } from "./pipeline.js";
import { startThemes } from "./theme-switch.js";
import { startToday } from "./today.js";
import { startWordings } from "./wordings.js";

startDialogs();
startKeys();
startCopying();
startLists();
startDropping();
startFinding();
startSeveral();
startThemes();
startToday();
startWordings();
startPipeline();
announceSwaps();
keepFocus();
