// What the parts of this target know of each other.
#ifndef DATELINE_CNCURSES_PARTS_H
#define DATELINE_CNCURSES_PARTS_H

#include <stdbool.h>
#include <stddef.h>

// Keys that we define beside those of ncurses.
enum { KEY_PASTE_START = 2000, KEY_PASTE_END };

// Screen.c

// Asks the terminal for what ncurses does not know of, or takes it back.
void enter_modes(void);
void leave_modes(void);

// Rescue.c

// Remembers how the terminal was and catches standard error.
bool rescue_prepare(void);
// Notes how to leave the screen; `sequence` is a terminfo string or null.
void rescue_add(const char *sequence);
// Gives back standard error and prints the end of what was caught.
void rescue_errors(void);
// Gives everything back at once; safe in signal handlers.
void rescue_now(void);
// Nothing to give back any more.
void rescue_done(void);

// Signals.c

void signals_start(void);
void signals_stop(void);

#endif
