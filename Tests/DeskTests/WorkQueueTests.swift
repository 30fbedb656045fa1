import Testing

@testable import Desk

@Suite("Queues between the stages")
struct WorkQueueTests {
    @Test("Several takers together get every element once, and all of them end when the queue is closed")
    func everyElementOnce() async {
        let queue = WorkQueue<Int>()
        let sums = await withTaskGroup(of: [Int].self) { group in
            for _ in 0..<4 {
                group.addTask {
                    var taken: [Int] = []
                    while let element = await queue.pop() { taken.append(element) }
                    return taken
                }
            }
            group.addTask {
                for n in 0..<10_000 {
                    queue.push(n)
                    if n % 97 == 0 { await Task.yield() }
                }
                queue.close()
                return []
            }
            return await group.reduce(into: []) { $0 += $1 }
        }
        #expect(sums.sorted() == Array(0..<10_000))
    }

    @Test("One taker gets the elements in the order in which they were pushed")
    func order() async {
        let queue = WorkQueue<Int>()
        for n in 0..<1_000 { queue.push(n) }
        queue.close()
        var taken: [Int] = []
        while let element = await queue.pop() { taken.append(element) }
        #expect(taken == Array(0..<1_000))
        #expect(await queue.pop() == nil)
    }
}
