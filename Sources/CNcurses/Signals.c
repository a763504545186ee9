// Signals set a flag and end the wait; what they ask for is done by screen_changes, outside of the
// handler. Fatal ones give the terminal back first.
#include "CNcurses.h"
#include "Parts.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdatomic.h>
#include <sys/eventfd.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <ncurses.h>

// A reader that was told to end has this long to do it.
enum { SECONDS_TO_END = 5 };

static volatile sig_atomic_t resized, suspended, continued, ended;
static atomic_bool woken;
static bool gone;
static int bell = -1;
static _Alignas(16) char fatal_stack[1 << 16];

static const int endings[] = {SIGTERM, SIGHUP, SIGINT};
static const int fatal[] = {SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGABRT, SIGFPE, SIGQUIT, SIGALRM};
static const int changes[] = {SIGWINCH, SIGTSTP, SIGCONT};

#define COUNT(array) (sizeof(array) / sizeof *(array))

static void ring(void) {
  uint64_t one = 1;
  if (bell >= 0 && write(bell, &one, sizeof one) < 0) return;
}

void screen_wake(void) {
  atomic_store(&woken, true);
  ring();
}

static void die(int number) {
  rescue_now();
  signal(number, SIG_DFL);
  raise(number);
}

static void on_fatal(int number) {
  // The alarm that on_end has set: the reader did not end in time.
  die(number == SIGALRM && ended ? ended : number);
}

static void on_end(int number) {
  if (ended) die(number);
  ended = number;
  alarm(SECONDS_TO_END);
  ring();
}

static void on_change(int number) {
  int error = errno;
  if (number == SIGWINCH) resized = 1;
  if (number == SIGTSTP) suspended = 1;
  if (number == SIGCONT) continued = 1;
  ring();
  errno = error;
}

static void handle(const int *numbers, size_t count, void (*handler)(int), int flags) {
  struct sigaction action = {.sa_handler = handler, .sa_flags = flags};
  sigemptyset(&action.sa_mask);
  for (size_t i = 0; i < count; i++) sigaction(numbers[i], &action, NULL);
}

void signals_start(void) {
  // Kept open for good, since other threads may ring after the screen is gone.
  if (bell < 0) bell = eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC);
  // A stack that overflowed has no room for its handler.
  stack_t stack = {.ss_sp = fatal_stack, .ss_size = sizeof fatal_stack};
  sigaltstack(&stack, NULL);
  ended = 0;
  handle(endings, COUNT(endings), on_end, SA_RESTART);
  handle(changes, COUNT(changes), on_change, SA_RESTART);
  handle(fatal, COUNT(fatal), on_fatal, SA_RESETHAND | SA_NODEFER | SA_ONSTACK);
}

void signals_stop(void) {
  alarm(0);
  handle(endings, COUNT(endings), SIG_DFL, 0);
  handle(changes, COUNT(changes), SIG_DFL, 0);
  handle(fatal, COUNT(fatal), SIG_DFL, 0);
}

void screen_wait(int milliseconds) {
  struct pollfd sources[] = {{STDIN_FILENO, POLLIN, 0}, {bell, POLLIN, 0}};
  if (poll(sources, 2, milliseconds) <= 0) return;
  uint64_t count;
  if (sources[1].revents && read(bell, &count, sizeof count) < 0) return;
  int waiting = 0;
  if (sources[0].revents & (POLLHUP | POLLERR | POLLNVAL)) gone = true;
  // Readable without anything to read is the end of the file.
  if (sources[0].revents & POLLIN && ioctl(STDIN_FILENO, FIONREAD, &waiting) == 0 && !waiting)
    gone = true;
}

static bool take(volatile sig_atomic_t *flag) {
  bool was = *flag;
  *flag = 0;
  return was;
}

static void suspend(void) {
  leave_modes();
  endwin();
  const int stop = SIGTSTP;
  handle(&stop, 1, SIG_DFL, 0);
  raise(stop);
  handle(&stop, 1, on_change, SA_RESTART);
  continued = 1;
}

static void resume(void) {
  reset_prog_mode();
  enter_modes();
  clearok(curscr, TRUE);
  wrefresh(curscr);
}

static bool resize(void) {
  struct winsize size;
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || !size.ws_row || !size.ws_col) return false;
  if (size.ws_row == LINES && size.ws_col == COLS) return false;
  return resizeterm(size.ws_row, size.ws_col) == OK;
}

unsigned screen_changes(void) {
  unsigned set = 0;
  if (take(&suspended)) suspend();
  if (take(&continued)) {
    resume();
    resized = 1;
  }
  if (take(&resized) && resize()) set |= SCREEN_RESIZED;
  if (atomic_exchange(&woken, false)) set |= SCREEN_WOKEN;
  if (ended || gone) set |= SCREEN_HUNG_UP;
  return set;
}
