// Turns what ncurses reads into events.
#include "CNcurses.h"
#include "Parts.h"

#include <ncurses.h>

// A sequence that is longer than this is noise.
enum { LONGEST_SEQUENCE = 4096 };

static bool read_now(wint_t *character) { return get_wch(character) == OK; }

// Skips a control sequence up to its final character.
static void skip_control_sequence(wint_t character) {
  for (int i = 0; i < LONGEST_SEQUENCE && (character < 0x40 || character > 0x7E); i++) {
    if (!read_now(&character)) return;
  }
}

// Skips a string, such as the answer to a question about colours, up to its end.
static void skip_string(wint_t character) {
  for (int i = 0; i < LONGEST_SEQUENCE && character != 0x07 && character != 0x9C; i++) {
    bool after_escape = character == 0x1B;
    if (!read_now(&character) || (after_escape && character == '\\')) return;
  }
}

// ncurses has waited for the rest of a sequence; what is there now came with the escape.
static void read_escape(struct screen_event *event) {
  wint_t first, second;
  *event = (struct screen_event){.input = SCREEN_CHARACTER, .value = 0x1B};
  if (!read_now(&first)) return;
  *event = (struct screen_event){.input = SCREEN_ALT_CHARACTER, .value = first};
  if (first != '[' && first != 'O' && first != ']' && first != 'P' && first != '_') return;
  if (!read_now(&second)) return;
  event->input = SCREEN_NOTHING;
  if (first == '[') skip_control_sequence(second);
  if (first == ']' || first == 'P' || first == '_') skip_string(second);
}

static void read_mouse(struct screen_event *event) {
  MEVENT mouse;
  if (getmouse(&mouse) != OK) return;
  if (mouse.bstate & BUTTON1_PRESSED) event->input = SCREEN_PRESS;
  if (mouse.bstate & BUTTON4_PRESSED) event->input = SCREEN_WHEEL_UP;
  if (mouse.bstate & BUTTON5_PRESSED) event->input = SCREEN_WHEEL_DOWN;
  event->x = mouse.x;
  event->y = mouse.y;
}

static enum screen_input input_of(wint_t key) {
  switch (key) {
    case KEY_ENTER: return SCREEN_ENTER;
    case KEY_BACKSPACE: return SCREEN_BACKSPACE;
    case KEY_DC: return SCREEN_DELETE;
    case KEY_IC: return SCREEN_INSERT;
    case KEY_BTAB: return SCREEN_BACK_TAB;
    case KEY_UP: return SCREEN_UP;
    case KEY_DOWN: return SCREEN_DOWN;
    case KEY_LEFT: return SCREEN_LEFT;
    case KEY_RIGHT: return SCREEN_RIGHT;
    case KEY_HOME: return SCREEN_HOME;
    case KEY_END: return SCREEN_END;
    case KEY_PPAGE: return SCREEN_PAGE_UP;
    case KEY_NPAGE: return SCREEN_PAGE_DOWN;
    case KEY_PASTE_START: return SCREEN_PASTE_START;
    case KEY_PASTE_END: return SCREEN_PASTE_END;
    default: return SCREEN_NOTHING;
  }
}

static void read_key(wint_t key, struct screen_event *event) {
  event->input = input_of(key);
  if (key == KEY_MOUSE) read_mouse(event);
  if (key > KEY_F0 && key <= KEY_F(63)) {
    event->input = SCREEN_FUNCTION;
    event->value = key - KEY_F0;
  }
}

bool screen_read(struct screen_event *event) {
  wint_t character = 0;
  *event = (struct screen_event){.input = SCREEN_NOTHING};
  switch (get_wch(&character)) {
    case ERR: return false;
    case KEY_CODE_YES: read_key(character, event); return true;
  }
  if (character == 0x1B) {
    read_escape(event);
  } else {
    *event = (struct screen_event){.input = SCREEN_CHARACTER, .value = character};
  }
  return true;
}
