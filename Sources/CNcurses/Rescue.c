// Gives the terminal back in any case, also from a signal handler in the middle of a crash: hence
// only calls that are safe there, and everything needed is made ready before.
#include "Parts.h"

#include <fcntl.h>
#include <stdatomic.h>
#include <string.h>
#include <sys/mman.h>
#include <termios.h>
#include <unistd.h>

static struct termios original;
static atomic_bool armed;
static char farewell[512];
static size_t farewell_length;
static int caught = -1;
static int standard_error = -1;

static void catch_errors(void) {
  // What a crash has to say would be lost on the screen that goes away with it.
  if (!isatty(STDERR_FILENO)) return;
  caught = memfd_create("stderr", MFD_CLOEXEC);
  standard_error = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
  if (caught >= 0 && standard_error >= 0) dup2(caught, STDERR_FILENO);
}

bool rescue_prepare(void) {
  if (tcgetattr(STDIN_FILENO, &original) != 0) return false;
  farewell_length = 0;
  catch_errors();
  atomic_store(&armed, true);
  return true;
}

void rescue_add(const char *sequence) {
  if (!sequence || sequence == (const char *)-1) return;
  for (const char *c = sequence; *c && farewell_length < sizeof farewell; c++) {
    // Delays, "$<5>", are for tputs.
    if (c[0] == '$' && c[1] == '<') {
      const char *end = strchr(c, '>');
      if (end) {
        c = end;
        continue;
      }
    }
    farewell[farewell_length++] = *c;
  }
}

static void write_all(const char *bytes, size_t count) {
  while (count > 0) {
    ssize_t written = write(STDOUT_FILENO, bytes, count);
    if (written <= 0) return;
    bytes += written;
    count -= (size_t)written;
  }
}

static void print_tail(void) {
  char tail[4096];
  off_t length = lseek(caught, 0, SEEK_END);
  off_t start = length > (off_t)sizeof tail ? length - (off_t)sizeof tail : 0;
  ssize_t count = pread(caught, tail, sizeof tail, start);
  for (ssize_t i = 0; i < count; i++) {
    if ((unsigned char)tail[i] < 0x20 && tail[i] != '\n' && tail[i] != '\t') tail[i] = '?';
  }
  if (count > 0 && write(STDERR_FILENO, tail, (size_t)count) < 0) return;
}

void rescue_errors(void) {
  if (standard_error < 0) return;
  dup2(standard_error, STDERR_FILENO);
  if (caught >= 0) print_tail();
  close(standard_error);
  close(caught);
  standard_error = caught = -1;
}

void rescue_now(void) {
  if (!atomic_exchange(&armed, false)) return;
  write_all(farewell, farewell_length);
  tcsetattr(STDIN_FILENO, TCSANOW, &original);
  rescue_errors();
}

void rescue_done(void) {
  if (!atomic_exchange(&armed, false)) return;
  tcsetattr(STDIN_FILENO, TCSADRAIN, &original);
  rescue_errors();
}
