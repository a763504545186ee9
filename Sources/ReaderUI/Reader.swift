package import NewsCore
import NewsModel
package import TerminalUI

/// The reader: a stack of screens, the loop that feeds it events, the frame around it.
package struct Reader: Sendable {
  let library: Library
  let theme: Theme
  /// The way here; the last one has the keys.
  private(set) var stack: [any Screen]
  /// The screens that *back* has left, the nearest last.
  private var ahead: [any Screen] = []
  private(set) var prompt: CommandPrompt?
  private(set) var question: Question?
  /// A sentence shown until the next key.
  private(set) var message: String?
  private(set) var preview: Preview?
  private var changes = ChangeLog()
  private var token: Int?

  /// The article beside a list, kept while the list leads to the same place.
  struct Preview: Sendable {
    var place: ArticlePlace
    var screen: ArticleScreen
  }

  package init(
    _ library: Library, theme: Theme = .standard, first: any Screen = ArticleListScreen(),
    message: String? = nil
  ) {
    self.library = library
    self.theme = theme
    self.message = message
    stack = [first]
  }

  var top: any Screen { stack[stack.count - 1] }

  // MARK: The loop

  /// How often the archive is asked whether another process has changed it, in milliseconds.
  private static let interval = 2000
  /// Events that are taken before a frame is due: a held key must not starve the screen.
  private static let burst = 64

  /// Runs until the user quits or the terminal is gone.
  package mutating func run(on terminal: some Terminal) {
    token = try? library.changeToken
    library.announceAnswers(by: terminal.waker)
    show(on: terminal)
    while true {
      guard let event = terminal.nextEvent(timeout: Self.interval) else {
        if noticeChanges() { show(on: terminal) }
        continue
      }
      var next: TerminalEvent? = event
      var left = Self.burst
      while let event = next {
        guard handle(event, on: terminal) else { return }
        left -= 1
        next = left > 0 ? terminal.nextEvent(timeout: 0) : nil
        // The next event is for what this one has brought about.
        if next != nil, Frame.fits(terminal.size) { prepare(for: terminal.size) }
      }
      _ = noticeChanges()
      show(on: terminal)
    }
  }

  private mutating func show(on terminal: some Terminal) {
    let (canvas, cursor) = frame(of: terminal.size)
    terminal.show(canvas, cursor: cursor)
  }

  /// True when the archive has changed since the last look; stale screens are told.
  private mutating func noticeChanges() -> Bool {
    guard let now = try? library.changeToken, now != token else { return false }
    token = now
    invalidate()
    return true
  }

  private mutating func invalidate() {
    for index in stack.indices { stack[index].invalidate() }
    for index in ahead.indices { ahead[index].invalidate() }
    preview?.screen.invalidate()
  }

  // MARK: Events

  /// Takes one event; false to end.
  mutating func handle(_ event: TerminalEvent, on terminal: some Terminal) -> Bool {
    switch event {
    case .hangUp: return false
    case .resize: return true
    case .wake:
      _ = noticeChanges()
      return true
    case .paste(let text):
      paste(text)
      return true
    case .mouse(let mouse): return click(mouse, on: terminal)
    case .key(let key):
      message = nil
      return press(key, on: terminal)
    }
  }

  private mutating func press(_ key: Key, on terminal: some Terminal) -> Bool {
    if prompt != nil { return typeIntoPrompt(key, on: terminal) }
    if question != nil { return answer(key, on: terminal) }
    if key == .control("c"), top.field == nil { return false }
    if top.field != nil {
      let key = key == .control("c") ? .escape : key
      return perform(on: terminal) { screen, library throws(LibraryError) in
        try screen.type(key, on: library)
      }
    }
    if var article = top as? ArticleScreen, article.takeLegendKey(key) {
      stack[stack.count - 1] = article
      return true
    }
    guard let command = top.command(calledBy: key) ?? Command.called(by: key) else {
      message = "\(key) does nothing here; ? shows the keys."
      return true
    }
    return perform(command, on: terminal)
  }

  private mutating func paste(_ text: String) {
    if prompt != nil {
      prompt?.insert(text)
    } else if question != nil {
      question?.insert(text)
    } else if top.field != nil {
      attempt { reader throws(LibraryError) in
        try reader.stack[reader.stack.count - 1].paste(text, on: reader.library)
      }
    }
  }

  // MARK: Commands

  /// Performs a command on the top screen, or on the reader itself; false to end.
  mutating func perform(
    _ command: Command, argument: String = "", on terminal: some Terminal
  ) -> Bool {
    guard top.commands.contains(command), argument.isEmpty else {
      return performEverywhere(command, argument: argument, on: terminal)
    }
    if let reason = top.refusal(of: command) {
      message = reason
      return true
    }
    return perform(on: terminal) { screen, library throws(LibraryError) in
      try screen.perform(command, on: library)
    }
  }

  private mutating func performEverywhere(
    _ command: Command, argument: String, on terminal: some Terminal
  ) -> Bool {
    switch command {
    case .leave: return leave(on: terminal)
    case .allArticles: show(ArticleListScreen())
    case .allOrganizations: show(IdentityListScreen.all(.organization, like: argument))
    case .people: show(IdentityListScreen.all(.person, like: argument))
    case .places: show(IdentityListScreen.all(.location, like: argument))
    case .quotes: show(QuoteListScreen())
    case .search: show(SearchScreen(argument))
    case .proposals: show(ProposalListScreen())
    case .savedSearches: show(SavedSearchListScreen())
    case .earlierPlace where stack.count > 1: goBack()
    case .earlierPlace: message = "This is the first place."
    case .laterPlace: goForward()
    case .undo: takeBack(changes.undo(), "Nothing to undo.")
    case .redo: takeBack(changes.redo(), "Nothing to redo.")
    case .commandLine: prompt = CommandPrompt()
    case .help: show(HelpScreen(for: top))
    case .redraw: terminal.redraw()
    case .quit: return false
    default: message = "“\(command.title)” does not apply here."
    }
    return true
  }

  private mutating func perform(
    on terminal: some Terminal,
    _ act: (inout any Screen, Library) throws(LibraryError) -> Outcome
  ) -> Bool {
    do throws(LibraryError) {
      return take(try act(&stack[stack.count - 1], library), on: terminal)
    } catch {
      message = error.description
      return true
    }
  }

  private mutating func attempt(_ act: (inout Reader) throws(LibraryError) -> Void) {
    do throws(LibraryError) { try act(&self) } catch { message = error.description }
  }

  private mutating func take(_ outcome: Outcome, on terminal: some Terminal) -> Bool {
    switch outcome {
    case .stay: break
    case .say(let sentence): message = sentence
    case .show(let screen): show(screen)
    case .back where stack.count > 1: goBack()
    case .back: message = "This is the first screen; q quits."
    case .quit: return false
    case .copy(let text, let sentence):
      terminal.copy(text)
      message = sentence
    case .changed(let change):
      changes.record(change)
      apply(change)
    case .decide(let request, let sentence): decide(request, saying: sentence)
    case .decideAndGoBack(let request, let sentence):
      goBack()
      decide(request, saying: sentence)
    case .ask(let question): self.question = question
    }
    return true
  }

  /// Goes back like `.back`; from the first screen it goes out.
  private mutating func leave(on terminal: some Terminal) -> Bool {
    if stack.count == 1, let outcome = try? stack[0].perform(.back, on: library) {
      if case .back = outcome { return false }
      return take(outcome, on: terminal)
    }
    return perform(.back, on: terminal)
  }

  private mutating func decide(_ request: IdentityRequest, saying sentence: String) {
    attempt { reader throws(LibraryError) in
      let decisions = try reader.library.decisions(for: request)
      guard !decisions.isEmpty else {
        reader.message = "It is so already."
        return
      }
      let change = Change.decided(decisions, sentence)
      reader.changes.record(change)
      reader.apply(change)
    }
  }

  private mutating func apply(_ change: Change) {
    attempt { reader throws(LibraryError) in
      try change.apply(to: reader.library)
      reader.message = change.done
      reader.invalidate()
    }
  }

  private mutating func takeBack(_ change: Change?, _ complaint: String) {
    guard let change else {
      message = complaint
      return
    }
    apply(change)
  }

  // MARK: Places

  private mutating func show(_ screen: any Screen) {
    ahead = []
    stack.append(screen)
    markRead()
  }

  private mutating func goBack() {
    ahead.append(stack.removeLast())
    stack[stack.count - 1].invalidate()
  }

  private mutating func goForward() {
    guard let screen = ahead.popLast() else {
      message = "This is the last place."
      return
    }
    stack.append(screen)
    markRead()
  }

  /// An article that is opened counts as read.
  private mutating func markRead() {
    guard let article = top as? ArticleScreen else { return }
    do throws(LibraryError) {
      try library.setRead(true, article.id)
      for index in stack.indices.dropLast() { stack[index].invalidate() }
    } catch {
      // A read-only archive is read all the same.
      if case .readOnly = error { return }
      message = error.description
    }
  }

  // MARK: The command line

  private mutating func typeIntoPrompt(_ key: Key, on terminal: some Terminal) -> Bool {
    switch key {
    case .escape, .control("c"): prompt = nil
    case .backspace where prompt?.field.text.isEmpty == true: prompt = nil
    case .enter:
      let input = prompt?.input ?? .nothing
      prompt = nil
      switch input {
      case .command(let command, let argument):
        return perform(command, argument: argument, on: terminal)
      case .unknown(let name): message = "There is no command “\(name)”; ? lists them."
      case .nothing: break
      }
    default: prompt?.type(key)
    }
    return true
  }

  // MARK: Questions

  private mutating func answer(_ key: Key, on terminal: some Terminal) -> Bool {
    switch key {
    case .escape, .control("c"): question = nil
    case .enter:
      let outcome = question?.outcome ?? .stay
      question = nil
      return take(outcome, on: terminal)
    default: question?.type(key)
    }
    return true
  }

  // MARK: The mouse

  private mutating func click(_ mouse: MouseEvent, on terminal: some Terminal) -> Bool {
    switch mouse.action {
    case .scrollDown, .scrollUp:
      let command: Command = mouse.action == .scrollDown ? .down : .up
      for _ in 0..<3 where !perform(command, on: terminal) { return false }
      return true
    case .click, .doubleClick:
      message = nil
      return select(mouse, on: terminal)
    }
  }

  private mutating func select(_ mouse: MouseEvent, on terminal: some Terminal) -> Bool {
    let panes = self.panes(of: terminal.size)
    if let side = panes.side, side.area.contains(mouse.position) { return enter(side) }
    let area = panes.main.area
    guard area.contains(mouse.position) else { return true }
    let point = Point(x: mouse.position.x - area.x, y: mouse.position.y - area.y)
    let isLink = top is ArticleScreen
    guard stack[stack.count - 1].select(at: point) else { return true }
    return isLink || mouse.action == .doubleClick ? perform(.open, on: terminal) : true
  }

  /// Gives the keys to the other pane.
  private mutating func enter(_ pane: Pane) -> Bool {
    switch pane.content {
    case .preview: if let place = preview?.place { show(ArticleScreen(place)) }
    case .below: goBack()
    case .top: break
    }
    return true
  }

  // MARK: Frames

  /// The whole screen at a size, and where the cursor is.
  package mutating func frame(of size: Size) -> (Canvas, Point?) {
    var canvas = Canvas(size: size)
    guard Frame.fits(size) else {
      Frame.drawRefusal(on: &canvas)
      return (canvas, nil)
    }
    prepare(for: size)
    let panes = self.panes(of: size)
    draw(panes.main, on: &canvas)
    if let side = panes.side {
      draw(side, on: &canvas)
      Frame.drawDivider(between: panes.main.area, and: side.area, on: &canvas, theme: theme)
    }
    let cursor = Frame.draw(around: self, on: &canvas, theme: theme)
    return (canvas, cursor)
  }

  private mutating func prepare(for size: Size) {
    attempt { reader throws(LibraryError) in
      let last = reader.stack.count - 1
      let panes = reader.panes(of: size)
      try reader.stack[last].prepare(for: panes.main.area.size, from: reader.library)
      // What the list selects is known only now.
      try reader.preparePreview(for: size)
      guard let side = reader.panes(of: size).side else { return }
      switch side.content {
      case .preview: try reader.preview?.screen.prepare(for: side.area.size, from: reader.library)
      case .below: try reader.stack[last - 1].prepare(for: side.area.size, from: reader.library)
      case .top: break
      }
    }
  }

  private mutating func preparePreview(for size: Size) throws(LibraryError) {
    guard Frame.isWide(size), let place = top.preview else {
      preview = nil
      return
    }
    if preview?.place != place {
      preview = Preview(place: place, screen: ArticleScreen(place))
    }
  }

  private func draw(_ pane: Pane, on canvas: inout Canvas) {
    switch pane.content {
    case .top: top.draw(on: &canvas, in: pane.area, theme: theme)
    case .below: stack[stack.count - 2].draw(on: &canvas, in: pane.area, theme: theme)
    case .preview: preview?.screen.draw(on: &canvas, in: pane.area, theme: theme)
    }
  }

  /// What stands where: one screen, or a list with the article it leads to.
  func panes(of size: Size) -> (main: Pane, side: Pane?) {
    let area = Frame.content(of: size)
    guard Frame.isWide(size) else { return (Pane(.top, area), nil) }
    let (left, right) = Frame.split(area)
    if top is ArticleScreen, stack.count > 1, stack[stack.count - 2].preview != nil {
      return (Pane(.top, right), Pane(.below, left))
    }
    if top.preview != nil { return (Pane(.top, left), Pane(.preview, right)) }
    return (Pane(.top, area), nil)
  }
}

/// A part of the screen and what it shows.
struct Pane {
  enum Content { case top, below, preview }

  var content: Content
  var area: Rect

  init(_ content: Content, _ area: Rect) {
    self.content = content
    self.area = area
  }
}

extension Rect {
  var size: Size { Size(width: width, height: height) }
}
