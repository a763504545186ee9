import ArgumentParser
@main
struct Dateline: ParsableCommand {}
