package io.github.yusuan.examples.checker.folder;

/** Who is told how far a folder is (进度). */
public interface FolderProgress {
  /** Nobody. */
  FolderProgress NOBODY =
      new FolderProgress() {
        @Override
        public void begin(int steps) {}

        @Override
        public void step() {}
      };

  /** Says how many steps there are: each document is read, then checked. */
  void begin(int steps);

  /** Says that a step is done. */
  void step();
}
