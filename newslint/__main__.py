"""`python -m newslint` is the console script `newslint`."""

from newslint.cli import main

raise SystemExit(main())
