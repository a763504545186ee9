extension LibraryError: CustomStringConvertible {
  /// The sentence for people; the only place where it is written.
  package var description: String {
    switch self {
    case .damaged(let path, let reason): "\(path) is damaged or no archive: \(reason)"
    case .newer(let path):
      "\(path) was made by a newer Dateline; it is left as it is. Please update Dateline."
    case .unreadable(let path, let reason): "\(path) cannot be read: \(reason)"
    case .readOnly(let path): "\(path) cannot be written: the file or its folder is read-only"
    case .readOnlyOfOlder(let path):
      "\(path) was made by an older Dateline and has to be brought up to date, but cannot be "
        + "written: the file or its folder is read-only"
    case .full(let path): "\(path) cannot grow: the disk is full"
    case .locked(let path): "\(path) is locked by another program; try again when that is done"
    case .interrupted(let path): "\(path): the query was abandoned"
    case .changed(let path):
      "\(path) was changed by another program meanwhile and is left as it is; try again"
    case .exists(let path): "\(path) is there already and is left as it is"
    case .failed(let path, let reason): "\(path): \(reason)"
    }
  }
}
