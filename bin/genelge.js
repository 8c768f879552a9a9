#!/usr/bin/env node
import { main } from '../dist/genelge.js';

process.exitCode = await main(process.argv.slice(2));
