/// The reference compressor of Zstandard as Debian ships it (libzstd-dev).
#include <zstd.h>
#include <zdict.h>
