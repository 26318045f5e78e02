// Imports a GEXF as Gephi does and prints what it holds: a line for the counts, then id, label, x, y and time of each node.
import java.io.File;
import org.gephi.graph.api.Graph;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.GraphModel;
import org.gephi.graph.api.Interval;
import org.gephi.graph.api.Node;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.EdgeDirectionDefault;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.project.api.ProjectController;
import org.openide.util.Lookup;

public final class ReadGexf {
  public static void main(String[] args) throws Exception {
    java.io.PrintStream out = new java.io.PrintStream(System.out, true, "UTF-8");
    ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
    projects.newProject();
    ImportController importer = Lookup.getDefault().lookup(ImportController.class);
    Container container = importer.importFile(new File(args[0]));
    container.getLoader().setAllowAutoNode(false);
    // Else it centres and stretches the picture to the size that its window likes.
    container.getLoader().setAutoScale(false);
    importer.process(container, new DefaultProcessor(), projects.getCurrentWorkspace());
    GraphModel model = Lookup.getDefault().lookup(GraphController.class).getGraphModel();
    Graph graph = model.getGraph();
    out.println(graph.getNodeCount() + "\t" + graph.getEdgeCount() + "\t" + graph.isDirected() + "\t" + model.isDynamic());
    for (Node node : graph.getNodes()) {
      Interval[] times = node.getIntervals();
      String time = times == null || times.length == 0 ? "" : model.getTimeFormat().toString();
      out.println(node.getId() + "\t" + node.getLabel() + "\t" + node.x() + "\t" + node.y() + "\t" + time);
    }
    System.exit(0);
  }
}
