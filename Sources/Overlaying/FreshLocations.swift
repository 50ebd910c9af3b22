internal import Reporting

/// Gives each node that an overlay makes or changes a location that no other node has.
///
/// What is read from a description is identified by its location, so two copies of one text must not share it once one of them may be changed.
struct FreshLocations {
    private(set) var files: SourceFiles
    private let overlays: Set<SourceFileID>
    /// How many nodes have each location, views apart.
    private var uses: [SourceLocation: Int] = [:]
    /// The views of each file, in the order of their first use.
    private var views: [SourceFileID: [SourceFileID]] = [:]

    init(files: SourceFiles, overlays: [SourceFileID]) {
        self.files = files
        self.overlays = Set(overlays)
    }

    /// A location that is shown as the given one, and that no node of the document has.
    mutating func location(like location: SourceLocation) -> SourceLocation {
        let file = files.original(of: location.file)
        let original = SourceLocation(file: file, offset: location.offset)
        // A node of the document has its location already; one of an overlay isn't in the document before its first use.
        let number = uses[original] ?? (overlays.contains(file) ? 0 : 1)
        uses[original] = number + 1
        guard number > 0 else { return original }
        if views[file, default: []].count < number {
            views[file, default: []].append(files.addView(of: file))
        }
        // Numbers grow by one, and so do the views.
        return SourceLocation(file: views[file, default: []][number - 1], offset: location.offset)
    }
}
