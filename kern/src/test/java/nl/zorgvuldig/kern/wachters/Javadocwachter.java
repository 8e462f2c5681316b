package nl.zorgvuldig.kern.wachters;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Public types, methods and constants say what they are. */
public final class Javadocwachter {
    private Javadocwachter() {}

    /** What is public and says nothing. */
    public static Stream<String> overtredingen(Bron bron) {
        List<String> gevonden = new ArrayList<>();
        new Zoeker(bron).scan(bron.boom(), gevonden);
        return gevonden.stream().map(naam -> bron.naam() + ": " + naam + " has no Javadoc");
    }

    private static final class Zoeker extends TreePathScanner<Void, List<String>> {
        private final Bron bron;

        Zoeker(Bron bron) {
            this.bron = bron;
        }

        @Override
        public @Nullable Void visitClass(ClassTree soort, List<String> gevonden) {
            if (!isOpenbaar(soort, soort.getModifiers().getFlags().contains(Modifier.PUBLIC))) {
                return scan(List.<Tree>of(), gevonden);
            }
            meld(soort.getSimpleName().toString(), gevonden);
            return super.visitClass(soort, gevonden);
        }

        @Override
        public @Nullable Void visitMethod(MethodTree methode, List<String> gevonden) {
            Set<Modifier> woorden = methode.getModifiers().getFlags();
            boolean eigen = methode.getModifiers().getAnnotations().stream()
                    .map(AnnotationTree::toString)
                    .noneMatch(tekst -> tekst.startsWith("@Override"));
            if (eigen
                    && !woorden.contains(Modifier.PRIVATE)
                    && isOpenbaar(methode, woorden.contains(Modifier.PUBLIC))) {
                meld(methode.getName().toString(), gevonden);
            }
            return scan(List.<Tree>of(), gevonden);
        }

        @Override
        public @Nullable Void visitVariable(VariableTree veld, List<String> gevonden) {
            boolean constante = veld.getModifiers().getFlags().contains(Modifier.STATIC);
            if (constante && isOpenbaar(veld, veld.getModifiers().getFlags().contains(Modifier.PUBLIC))) {
                meld(veld.getName().toString(), gevonden);
            }
            return scan(List.<Tree>of(), gevonden);
        }

        private boolean isOpenbaar(Tree deel, boolean gezegd) {
            TreePath ouder = getCurrentPath().getParentPath();
            boolean inInterface = ouder.getLeaf() instanceof ClassTree soort && soort.getKind() == Tree.Kind.INTERFACE;
            return gezegd || (inInterface && !(deel instanceof VariableTree));
        }

        private void meld(String naam, List<String> gevonden) {
            if (bron.javadoc(getCurrentPath()).isEmpty()) {
                gevonden.add(naam);
            }
        }
    }
}
