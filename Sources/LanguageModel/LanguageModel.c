#include "LanguageModel.h"

_Alignas(64) static const unsigned char data[] = {
#embed "model.bin" if_empty(0)
};

const uint8_t *language_model_bytes(size_t *count) {
  *count = sizeof data;
  return data;
}
