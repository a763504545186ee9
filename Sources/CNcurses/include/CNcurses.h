// ncursesw behind plain C types.
//
// <ncurses.h> is not included here on purpose: Swift does not see most of its names, which are
// macros, and is told of its globals as if they were safe. One screen for the process; all calls
// but screen_wake from one thread.
#ifndef DATELINE_CNCURSES_H
#define DATELINE_CNCURSES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum screen_problem {
  SCREEN_FINE,
  SCREEN_NOT_A_TERMINAL,
  SCREEN_UNKNOWN_TERMINAL,
  // Known, but it cannot put the cursor anywhere ("dumb").
  SCREEN_TOO_SIMPLE,
};

// Takes the terminal: alternate screen, keys one by one, mouse, bracketed paste, and signals that
// give it back whatever happens. Standard error goes to memory as long as the screen is up.
enum screen_problem screen_start(bool with_colors);

// Gives the terminal back and prints the end of what went to standard error. Harmless when called
// twice; also runs at exit.
void screen_stop(void);

// Drawing. Nothing is seen before screen_show.

int screen_width(void);
int screen_height(void);
// How many colours there are; 0 for none.
int screen_colors(void);

enum screen_attribute {
  SCREEN_BOLD = 1,
  SCREEN_DIM = 2,
  SCREEN_ITALIC = 4,
  SCREEN_UNDERLINE = 8,
  SCREEN_REVERSE = 16,
};

void screen_erase(void);
// The style of what is put next; a colour of -1 is the terminal's own.
void screen_set_style(unsigned attributes, int foreground, int background);
// Puts a spacing character and the marks on it, as far as there is room in a cell for them.
void screen_put(int x, int y, const uint32_t *scalars, size_t count);
// The columns that the C library, and so ncurses, gives to a character; -1 for none.
int screen_columns(uint32_t scalar);
// Brings the terminal up to date, with the cursor at a place or, with x or y below 0, hidden.
void screen_show(int x, int y);
// Has the next screen_show paint everything, whatever the terminal is thought to show.
void screen_redraw(void);
// Sends bytes to the terminal as they are.
void screen_send(const char *bytes, size_t count);

// Input.

enum screen_input {
  // A sequence without a meaning here.
  SCREEN_NOTHING,
  // A character, in value; controls too.
  SCREEN_CHARACTER,
  SCREEN_ALT_CHARACTER,
  // F1 and so on, the number in value.
  SCREEN_FUNCTION,
  SCREEN_ENTER,
  SCREEN_BACKSPACE,
  SCREEN_DELETE,
  SCREEN_INSERT,
  SCREEN_BACK_TAB,
  SCREEN_UP,
  SCREEN_DOWN,
  SCREEN_LEFT,
  SCREEN_RIGHT,
  SCREEN_HOME,
  SCREEN_END,
  SCREEN_PAGE_UP,
  SCREEN_PAGE_DOWN,
  SCREEN_PASTE_START,
  SCREEN_PASTE_END,
  // The mouse, at x and y.
  SCREEN_PRESS,
  SCREEN_WHEEL_UP,
  SCREEN_WHEEL_DOWN,
};

struct screen_event {
  enum screen_input input;
  uint32_t value;
  int x;
  int y;
};

// Takes the next input without waiting; false when there is none.
bool screen_read(struct screen_event *event);
// Waits for input, a change or the end of the time (below 0: for ever).
void screen_wait(int milliseconds);

enum screen_change {
  // screen_wake was called.
  SCREEN_WOKEN = 1,
  SCREEN_RESIZED = 2,
  // The terminal is gone or the process was told to end. Stays set.
  SCREEN_HUNG_UP = 4,
};

// What has happened since the last call, as a set of screen_change. Stops the process here when
// ^Z was pressed.
unsigned screen_changes(void);

// Ends a wait; from any thread.
void screen_wake(void);

#endif
