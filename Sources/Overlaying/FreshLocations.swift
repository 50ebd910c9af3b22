internal import Reporting

/// A source of unique locations for the nodes that overlays add or change.
///
/// Parts of a description are identified by their location, so two copies of a node must not share it once one of them may change.
struct FreshLocations {
    private(set) var files: SourceFiles
    private let overlays: Set<SourceFileID>
    /// The number of nodes for each location, not distinguishing views.
    private var uses: [SourceLocation: Int] = [:]
    /// The views of each file, in the order of their first use.
    private var views: [SourceFileID: [SourceFileID]] = [:]

    init(files: SourceFiles, overlays: [SourceFileID]) {
        self.files = files
        self.overlays = Set(overlays)
    }

    /// Returns a location that no node of the document has and that is displayed like `location`.
    mutating func location(like location: SourceLocation) -> SourceLocation {
        let file = files.original(of: location.file)
        let original = SourceLocation(file: file, offset: location.offset)
        // A node of the document already uses its location; a node of an overlay doesn't until it is added.
        let number = uses[original] ?? (overlays.contains(file) ? 0 : 1)
        uses[original] = number + 1
        guard number > 0 else { return original }
        if views[file, default: []].count < number {
            views[file, default: []].append(files.addView(of: file))
        }
        // Each use adds at most one view, so the index is in range.
        return SourceLocation(file: views[file, default: []][number - 1], offset: location.offset)
    }
}
