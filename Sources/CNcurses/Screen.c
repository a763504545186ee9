// Takes and gives back the terminal, and draws on it.
#include "CNcurses.h"
#include "Parts.h"

#include <langinfo.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>

#include <ncurses.h>
// After ncurses.h; its macros have names like "lines".
#include <term.h>

static SCREEN *screen;
static bool modern;
static bool colored;
static attr_t attributes;
static int pair;

static const char paste_on[] = "\033[?2004h";
static const char paste_off[] = "\033[?2004l";
static const char mouse_off[] = "\033[?1006l\033[?1002l\033[?1000l";

// Without a locale, as in containers, terminals still show UTF-8.
static void choose_locale(void) {
  const char *name = setlocale(LC_ALL, "");
  if (!name || !strcmp(setlocale(LC_CTYPE, NULL), "C") ||
      !strcmp(setlocale(LC_CTYPE, NULL), "POSIX"))
    setlocale(LC_CTYPE, "C.UTF-8");
  // Numbers in data stay as they are written.
  setlocale(LC_NUMERIC, "C");
}

// Asked before newterm, which would take a dumb terminal.
static enum screen_problem check_terminal(void) {
  int found;
  if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO)) return SCREEN_NOT_A_TERMINAL;
  if (setupterm(NULL, STDOUT_FILENO, &found) != OK)
    return found == 1 ? SCREEN_TOO_SIMPLE : SCREEN_UNKNOWN_TERMINAL;
  bool moves = cursor_address != NULL;
  modern = key_mouse != NULL;
  del_curterm(cur_term);
  return moves ? SCREEN_FINE : SCREEN_TOO_SIMPLE;
}

void enter_modes(void) {
  if (modern) screen_send(paste_on, sizeof paste_on - 1);
}

void leave_modes(void) {
  if (modern) screen_send(paste_off, sizeof paste_off - 1);
}

// ^C, ^S and ^Q are keys like others; ^Z and ^\ keep their meaning.
static void free_keys(void) {
  struct termios mode;
  if (tcgetattr(STDIN_FILENO, &mode) != 0) return;
  mode.c_cc[VINTR] = _POSIX_VDISABLE;
  mode.c_iflag &= ~(tcflag_t)IXON;
  tcsetattr(STDIN_FILENO, TCSADRAIN, &mode);
  def_prog_mode();
}

static void take_keys(void) {
  set_escdelay(25);
  cbreak();
  noecho();
  nonl();
  intrflush(stdscr, FALSE);
  keypad(stdscr, TRUE);
  nodelay(stdscr, TRUE);
  free_keys();
  define_key("\033[200~", KEY_PASTE_START);
  define_key("\033[201~", KEY_PASTE_END);
  mousemask(BUTTON1_PRESSED | BUTTON4_PRESSED | BUTTON5_PRESSED, NULL);
  mouseinterval(0);
}

static void prepare_farewell(void) {
  if (modern) {
    rescue_add(mouse_off);
    rescue_add(paste_off);
  }
  rescue_add(exit_attribute_mode);
  rescue_add(orig_pair);
  rescue_add(keypad_local);
  rescue_add(cursor_normal);
  rescue_add(exit_ca_mode);
}

enum screen_problem screen_start(bool with_colors) {
  choose_locale();
  enum screen_problem problem = check_terminal();
  if (problem != SCREEN_FINE) return problem;
  if (!rescue_prepare()) return SCREEN_NOT_A_TERMINAL;
  screen = newterm(NULL, stdout, stdin);
  if (!screen) {
    rescue_done();
    return SCREEN_UNKNOWN_TERMINAL;
  }
  prepare_farewell();
  // After newterm, which sets handlers of its own.
  signals_start();
  atexit(screen_stop);
  take_keys();
  enter_modes();
  curs_set(0);
  colored = with_colors && has_colors() && start_color() == OK;
  if (colored) use_default_colors();
  return SCREEN_FINE;
}

void screen_stop(void) {
  if (!screen) return;
  leave_modes();
  endwin();
  rescue_done();
  signals_stop();
  delscreen(screen);
  screen = NULL;
}

int screen_width(void) { return COLS; }
int screen_height(void) { return LINES; }

int screen_colors(void) {
  // More than 256 are direct colours, of which only the first eight are those of a palette.
  return !colored ? 0 : COLORS > 256 ? 8 : COLORS;
}

void screen_erase(void) { erase(); }

void screen_set_style(unsigned bits, int foreground, int background) {
  attributes = A_NORMAL;
  if (bits & SCREEN_BOLD) attributes |= A_BOLD;
  if (bits & SCREEN_DIM) attributes |= A_DIM;
  if (bits & SCREEN_ITALIC) attributes |= A_ITALIC;
  if (bits & SCREEN_UNDERLINE) attributes |= A_UNDERLINE;
  if (bits & SCREEN_REVERSE) attributes |= A_REVERSE;
  bool plain = !colored || (foreground < 0 && background < 0);
  pair = plain ? 0 : alloc_pair(foreground, background);
  if (pair < 0) pair = 0;
}

void screen_put(int x, int y, const uint32_t *scalars, size_t count) {
  wchar_t characters[CCHARW_MAX + 1] = {0};
  size_t used = 0;
  for (size_t i = 0; i < count && used < CCHARW_MAX; i++) {
    // ncurses ends the cell at a second spacing character.
    if (i == 0 || wcwidth((wchar_t)scalars[i]) == 0) characters[used++] = (wchar_t)scalars[i];
  }
  cchar_t cell;
  if (setcchar(&cell, characters, attributes, 0, &pair) == OK) mvadd_wch(y, x, &cell);
}

int screen_columns(uint32_t scalar) { return wcwidth((wchar_t)scalar); }

void screen_show(int x, int y) {
  bool visible = x >= 0 && y >= 0;
  if (visible) move(y, x);
  curs_set(visible);
  refresh();
}

void screen_redraw(void) { clearok(curscr, TRUE); }

void screen_send(const char *bytes, size_t count) {
  fflush(stdout);
  while (count > 0) {
    ssize_t written = write(STDOUT_FILENO, bytes, count);
    if (written <= 0) return;
    bytes += written;
    count -= (size_t)written;
  }
}
